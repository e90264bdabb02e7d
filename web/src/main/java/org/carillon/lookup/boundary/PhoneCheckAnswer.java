package org.carillon.lookup.boundary;

import java.util.Locale;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a written number is read here.
 *
 * @param possible whether messages can be sent to it
 * @param valid whether it lies in a range that its country uses; what does not is sent to all the same
 * @param phoneNumber E.164; null if it is not possible
 * @param country two letters; null if it belongs to none, or is not possible
 * @param reason why it is not possible, as a word: {@code too_short}
 * @param sentence the same in words
 */
@Schema(name = "NumberCheck")
public record PhoneCheckAnswer(
        boolean possible,
        boolean valid,
        @Nullable String phoneNumber,
        @Nullable String country,
        @Nullable String reason,
        @Nullable String sentence) {
    private static final String NO_COUNTRY = "001";

    static PhoneCheckAnswer of(PhoneCheckRequest request) {
        try {
            PhoneNumber number = PhoneNumber.parse(request.number(), request.regionOrUsual());
            String country = NO_COUNTRY.equals(number.region()) ? null : number.region();
            return new PhoneCheckAnswer(true, number.valid(), number.e164(), country, null, null);
        } catch (InvalidPhoneNumber e) {
            return new PhoneCheckAnswer(
                    false, false, null, null, e.reason().name().toLowerCase(Locale.ROOT), e.sentence());
        }
    }
}
