package org.carillon.practice.boundary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Who a message of the practice comes from: a name that phones show, or a number. */
final class SenderId {
    private static final Pattern NAME_OR_SHORT_CODE = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,11}|[0-9]{3,6}");

    private SenderId() {}

    /** Why it cannot be one; empty if it can. */
    static Optional<String> fault(String written, @Nullable String region) {
        String given = written.strip();
        if (NAME_OR_SHORT_CODE.matcher(given).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber.parse(given, region == null ? Setting.DEFAULT_REGION.required() : region);
            return Optional.empty();
        } catch (InvalidPhoneNumber e) {
            return Optional.of("Invalid sender ID: it must be 11 letters or digits or less, without special characters,"
                    + " or a phone number");
        }
    }
}
