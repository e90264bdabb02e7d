package org.carillon.provider.smsbroadcast;

import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;

/** A number as SMS Broadcast writes it, {@code 61400111222} or {@code 0400111222}: without a plus, and Australian unless it says more. */
final class WrittenNumber {
    private static final String HOME = "AU";

    private WrittenNumber() {}

    /** E.164; what is no number comes back as it was written. */
    static String read(String written) {
        String text = written.strip();
        String digits = text.startsWith("+") || text.startsWith("0") ? text : "+" + text;
        try {
            return PhoneNumber.parse(digits, HOME).e164();
        } catch (InvalidPhoneNumber notInternational) {
            try {
                return PhoneNumber.parse(text, HOME).e164();
            } catch (InvalidPhoneNumber notANumber) {
                return text;
            }
        }
    }
}
