package org.carillon.patient.entity;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A patient as he or she is to be.
 *
 * @param language BCP 47
 * @param externalId the id in the booking application
 * @param phones own numbers first, the default one at the head, then those of emergency contacts; else as they were given
 */
public record NewPatient(
        String name,
        @Nullable String language,
        @Nullable ZoneId zone,
        @Nullable String externalId,
        List<NewPhone> phones) {
    private static final String MOBILE = "mobile";

    /** If no own number is the default, the first one labelled Mobile is, else the first one. */
    public NewPatient {
        phones = inOrder(phones);
    }

    /** What it does not tell is as it was; a number takes the place of that with the same label, an emergency contact that of the same name. */
    public NewPatient over(NewPatient known) {
        return new NewPatient(
                name,
                language == null ? known.language : language,
                zone == null ? known.zone : zone,
                externalId == null ? known.externalId : externalId,
                phonesOver(known.phones));
    }

    /** By what two rows of a file would be the same patient: the external id, else name and numbers. */
    public List<Object> key() {
        return externalId == null
                ? List.of("name", name.toLowerCase(Locale.ROOT), numbers())
                : List.of("external", externalId);
    }

    /** E.164, each once. */
    public Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>();
        phones.forEach(phone -> numbers.add(phone.number()));
        return numbers;
    }

    private List<NewPhone> phonesOver(List<NewPhone> known) {
        List<NewPhone> kept = known.stream()
                .filter(old -> phones.stream().noneMatch(phone -> takesPlaceOf(phone, old)))
                .toList();
        boolean hasDefault = kept.stream().anyMatch(NewPhone::isDefault);
        return Stream.concat(kept.stream(), phones.stream().map(phone -> hasDefault ? phone.asDefault(false) : phone))
                .toList();
    }

    private static boolean takesPlaceOf(NewPhone phone, NewPhone old) {
        if (phone.emergency() != old.emergency()) {
            return false;
        }
        return phone.number().equals(old.number())
                || (phone.emergency()
                        ? String.valueOf(phone.emergencyName()).equalsIgnoreCase(old.emergencyName())
                        : phone.label().equalsIgnoreCase(old.label()));
    }

    private static List<NewPhone> inOrder(List<NewPhone> given) {
        NewPhone first = defaultAmong(given);
        List<NewPhone> ordered = new ArrayList<>();
        if (first != null) {
            ordered.add(first.asDefault(true));
        }
        given.stream()
                .filter(phone -> !phone.emergency() && phone != first)
                .map(phone -> phone.asDefault(false))
                .forEach(ordered::add);
        given.stream()
                .filter(NewPhone::emergency)
                .map(phone -> phone.asDefault(false))
                .forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static @Nullable NewPhone defaultAmong(List<NewPhone> given) {
        List<NewPhone> own = given.stream().filter(phone -> !phone.emergency()).toList();
        return Stream.of(
                        own.stream().filter(NewPhone::isDefault),
                        own.stream().filter(phone -> phone.label().equalsIgnoreCase(MOBILE)),
                        own.stream())
                .flatMap(some -> some)
                .findFirst()
                .orElse(null);
    }
}
