package org.carillon.appointment.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** The number by which a patient is reached: the first that is possible. */
final class UsablePhone {
    private UsablePhone() {}

    /** E.164; empty if there is none. */
    static Optional<String> of(@Nullable String first, List<String> others, String region) {
        List<String> written = new ArrayList<>(others);
        if (first != null) {
            written.add(0, first);
        }
        return written.stream()
                .map(number -> read(number, region))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> read(String number, String region) {
        try {
            return Optional.of(PhoneNumber.parse(number, region).e164());
        } catch (InvalidPhoneNumber e) {
            return Optional.empty();
        }
    }
}
