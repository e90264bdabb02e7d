package org.carillon.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number that is at least possible.
 *
 * @param e164 plus, country code, number: {@code +27123456789}
 * @param valid whether it lies in a range that its country uses
 * @param region country of the number (ISO 3166, two letters), {@code 001} if it belongs to none
 */
public record PhoneNumber(String e164, boolean valid, String region) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not E.164: " + mask(e164));
        }
    }

    /**
     * Reads a number as people and programs write it: with spaces, dashes, dots, parentheses, 00 or the region's own
     * international prefix, {@code tel:} or {@code whatsapp:}, digits of any script.
     *
     * @param defaultRegion country (two letters) of a number that does not say it; null if there is none
     * @throws InvalidPhoneNumber if it cannot be a number
     */
    public static PhoneNumber parse(@Nullable String written, @Nullable String defaultRegion) {
        return NumberingPlan.read(WrittenNumber.digits(written), defaultRegion);
    }

    /** With what the E.164 numbers of a country (two letters) begin: {@code +61}; it may not be the only one. */
    public static Optional<String> prefix(String region) {
        int code = NumberingPlan.callingCode(region);
        return code == 0 ? Optional.empty() : Optional.of("+" + code);
    }

    /** Country and last four digits, for logs: {@code +27*****6789}. */
    public String masked() {
        return mask(e164);
    }

    /** The same for any address; what is too short to hide anything in is hidden whole. */
    public static String mask(@Nullable String address) {
        if (address == null) {
            return "";
        }
        int length = address.length();
        if (length < 9) {
            return "*".repeat(length);
        }
        return address.substring(0, 3) + "*".repeat(length - 7) + address.substring(length - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
