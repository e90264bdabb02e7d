package org.carillon.patient.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.NewPhone;
import org.jspecify.annotations.Nullable;

/** What a change of a patient is, in words that name fields and hold no numbers. */
final class Differences {

    private Differences() {}

    static String between(NewPatient kept, NewPatient wanted) {
        List<String> fields = new ArrayList<>();
        addIfOther(fields, "name", kept.name(), wanted.name());
        addIfOther(fields, "language", kept.language(), wanted.language());
        addIfOther(fields, "time_zone", kept.zone(), wanted.zone());
        addIfOther(fields, "external_id", kept.externalId(), wanted.externalId());
        addIfOther(fields, "numbers (" + count(wanted.phones()) + " now)", kept.phones(), wanted.phones());
        return String.join(", ", fields);
    }

    /** E.164: numbers that were not the patient's. */
    static Set<String> newNumbers(NewPatient kept, NewPatient wanted) {
        Set<String> numbers = new HashSet<>(wanted.numbers());
        numbers.removeAll(kept.numbers());
        return numbers;
    }

    static String count(List<NewPhone> phones) {
        return phones.size() == 1 ? "1 number" : phones.size() + " numbers";
    }

    private static void addIfOther(List<String> fields, String name, @Nullable Object kept, @Nullable Object wanted) {
        if (!Objects.equals(kept, wanted)) {
            fields.add(name);
        }
    }
}
