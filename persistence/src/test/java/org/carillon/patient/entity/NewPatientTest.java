package org.carillon.patient.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewPatientTest {
    private static final String MOBILE = "+61412345678";
    private static final String WORK = "+61398765432";
    private static final String MOTHER = "+61412345679";

    @Test
    void theDefaultNumberIsTheFirstAndEmergencyContactsAreTheLast() {
        NewPatient patient = patient(contact("Maria", MOTHER), own("Mobile", MOBILE, false), own("Work", WORK, true));
        assertEquals(
                List.of(WORK, MOBILE, MOTHER),
                patient.phones().stream().map(NewPhone::number).toList());
        assertEquals(
                List.of(true, false, false),
                patient.phones().stream().map(NewPhone::isDefault).toList());
    }

    @Test
    void ifNobodySaysItTheMobileIsTheDefaultElseTheFirst() {
        assertEquals(
                MOBILE,
                patient(own("Work", WORK, false), own("MOBILE", MOBILE, false))
                        .phones()
                        .get(0)
                        .number());
        NewPatient withoutMobile = patient(own("Work", WORK, false), own("Home", MOBILE, false));
        assertEquals(
                List.of(true, false),
                withoutMobile.phones().stream().map(NewPhone::isDefault).toList());
    }

    @Test
    void anEmergencyContactIsNeverTheDefault() {
        assertEquals(
                List.of(false),
                patient(contact("Maria", MOTHER)).phones().stream()
                        .map(NewPhone::isDefault)
                        .toList());
    }

    @Test
    void whatIsNotToldStaysAsItWas() {
        NewPatient known = new NewPatient(
                "Ada",
                "en",
                ZoneId.of("Australia/Perth"),
                "P-1",
                List.of(own("Mobile", MOBILE, true), own("Work", WORK, false)));
        assertEquals(known, new NewPatient("Ada", null, null, null, List.of()).over(known));
    }

    @Test
    void aNumberTakesThePlaceOfThatWithTheSameLabel() {
        NewPatient known = patient(own("Mobile", MOBILE, true), own("Work", WORK, false), contact("Maria", MOTHER));
        NewPatient changed = patient(own("mobile", "+61400000001", false), contact("MARIA", "+61400000002"))
                .over(known);
        assertEquals(Set.of("+61400000001", WORK, "+61400000002"), changed.numbers());
        assertEquals("+61400000001", changed.phones().get(0).number());
    }

    @Test
    void theDefaultStaysWhereItIsIfAnotherNumberIsAdded() {
        NewPatient known = patient(own("Mobile", MOBILE, true));
        NewPatient changed = patient(own("Phone", WORK, true)).over(known);
        assertEquals(
                List.of(MOBILE, WORK),
                changed.phones().stream().map(NewPhone::number).toList());
    }

    @Test
    void rowsOfAFileAreTheSamePatientByTheirExternalIdElseByNameAndNumbers() {
        assertEquals(
                new NewPatient("Ada", null, null, "P-1", List.of()).key(),
                new NewPatient("Bob", null, null, "P-1", List.of()).key());
        assertEquals(
                patient(own("Mobile", MOBILE, true)).key(),
                patient(own("Home", MOBILE, false)).key());
        assertNotEquals(
                patient(own("Mobile", MOBILE, true)).key(),
                patient(own("Mobile", WORK, true)).key());
    }

    private static NewPatient patient(NewPhone... phones) {
        return new NewPatient("Ada", null, null, null, List.of(phones));
    }

    private static NewPhone own(String label, String number, boolean isDefault) {
        return NewPhone.own(label, number, number, isDefault);
    }

    private static NewPhone contact(String name, String number) {
        return NewPhone.ofEmergencyContact(name, number, number);
    }
}
