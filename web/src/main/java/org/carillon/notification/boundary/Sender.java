package org.carillon.notification.boundary;

import java.util.regex.Pattern;
import org.carillon.channel.entity.Kind;
import org.carillon.phone.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Who a message comes from: a phone number, a short code, a name of at most 11 characters, a messaging service. */
public final class Sender {
    private static final Pattern MESSAGING_SERVICE = Pattern.compile("MG[0-9a-f]{32}");
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,6}");
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}");

    private Sender() {}

    /** The same for SMS. */
    public static String parse(String written, @Nullable String region) {
        return parse(Kind.SMS, written, region);
    }

    /**
     * As the provider takes it.
     *
     * @throws org.carillon.phone.InvalidPhoneNumber if it is none of these
     */
    public static String parse(Kind kind, String written, @Nullable String region) {
        String given = written.strip();
        boolean asWritten = MESSAGING_SERVICE.matcher(given).matches()
                || (kind == Kind.SMS
                        && (SHORT_CODE.matcher(given).matches()
                                || NAME.matcher(given).matches()));
        return asWritten ? given : PhoneNumber.parse(given, region).e164();
    }
}
