package org.carillon.phone;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a message names as its sender in place of a number that was rented: a name of at most 11 letters and digits, or a phone number. */
public final class SenderId {
    /** What to tell who wrote another one. */
    public static final String RULE =
            "Invalid sender ID: at most 11 letters or digits without spaces or other characters, or a phone number";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{1,11}");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,15}");

    private SenderId() {}

    public static boolean isPossible(@Nullable String written) {
        return written != null
                && (NAME.matcher(written).matches() || NUMBER.matcher(written).matches());
    }

    /** Whether answers can be sent to it: a name takes none. */
    public static boolean takesReplies(String senderId) {
        return NUMBER.matcher(senderId).matches();
    }
}
