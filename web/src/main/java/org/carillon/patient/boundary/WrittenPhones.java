package org.carillon.patient.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carillon.patient.entity.NewPhone;
import org.carillon.request.boundary.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads a patient's numbers and names what is wrong with each: {@code phones[1].number}.
 *
 * @param region of a number without country code; null means the usual one
 */
record WrittenPhones(Shape shape, @Nullable String region) {
    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NAME = 200;

    List<NewPhone> of(
            @Nullable List<@Nullable PhoneRequest> phones,
            @Nullable List<@Nullable EmergencyContactRequest> emergencyContacts) {
        List<NewPhone> read = new ArrayList<>(own(shape.atMost("phones", phones, MOST)));
        read.addAll(others(shape.atMost("emergency_contacts", emergencyContacts, MOST)));
        return read;
    }

    private List<NewPhone> own(List<@Nullable PhoneRequest> phones) {
        List<NewPhone> read = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        boolean hasDefault = false;
        for (int i = 0; i < phones.size(); i++) {
            String place = "phones[" + i + "]";
            PhoneRequest phone = phones.get(i);
            if (phone == null) {
                shape.refuse(place, "must be an object");
                continue;
            }
            String label = shape.optional(place + ".label", phone.label(), LONGEST_LABEL);
            String number = number(place + ".number", phone.number(), places);
            boolean isDefault = Boolean.TRUE.equals(phone.isDefault());
            if (isDefault && hasDefault) {
                shape.refuse(place + ".default", "is said of another number already");
            }
            hasDefault |= isDefault;
            read.add(NewPhone.own(
                    Objects.requireNonNullElse(label, NewPhone.UNLABELLED),
                    number,
                    written(phone.number()),
                    isDefault));
        }
        return read;
    }

    private List<NewPhone> others(List<@Nullable EmergencyContactRequest> contacts) {
        List<NewPhone> read = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            String place = "emergency_contacts[" + i + "]";
            EmergencyContactRequest contact = contacts.get(i);
            if (contact == null) {
                shape.refuse(place, "must be an object");
                continue;
            }
            String name = shape.optional(place + ".name", contact.name(), LONGEST_NAME);
            String number = number(place + ".number", contact.number(), places);
            read.add(NewPhone.ofEmergencyContact(name, number, written(contact.number())));
        }
        return read;
    }

    private String number(String field, @Nullable String written, Map<String, String> places) {
        String number = written == null || written.isBlank()
                ? shape.required(field, written, Integer.MAX_VALUE)
                : shape.e164(field, written, region);
        if (number == null || number.isEmpty()) {
            return "";
        }
        String first = places.putIfAbsent(number, field);
        if (first != null) {
            shape.refuse(field, "is the same as " + first);
        }
        return number;
    }

    private static String written(@Nullable String number) {
        return number == null ? "" : number.strip();
    }
}
