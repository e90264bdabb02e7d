package org.carillon.provider.smsbroadcast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By what a message to us is known, should the provider hand it over twice: its number at the provider and a digest of what it says, since
 * a template that puts something else into that number's place must not make one message out of many. Without a number the same words
 * from the same phone are one message within a minute: losing a second "1" would be worse than showing a repeated one.
 */
final class InboundId {
    private static final int LONGEST_NUMBER = 40;
    private static final int DIGEST_BYTES = 6;
    private static final char BETWEEN = '\n';

    private InboundId() {}

    static String of(CallFields fields, String from, String to, Instant now) {
        String number = fields.id("msgref");
        String said = from + BETWEEN + to + BETWEEN + fields.value("message");
        if (number != null && number.length() <= LONGEST_NUMBER) {
            return number + "-" + digest(said);
        }
        return "SB-" + now.truncatedTo(ChronoUnit.MINUTES).getEpochSecond() + "-"
                + digest(said + BETWEEN + number + BETWEEN + fields.value("ref"));
    }

    private static String digest(@Nullable String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(all, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
