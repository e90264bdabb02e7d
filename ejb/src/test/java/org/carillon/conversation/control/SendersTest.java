package org.carillon.conversation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carillon.patient.control.PatientRef;
import org.junit.jupiter.api.Test;

class SendersTest {
    private static final PatientRef MARY = new PatientRef(17, "Mary Jones", "Mobile", true, false);
    private static final PatientRef TIM = new PatientRef(18, "Tim Jones", "Mother", true, true);

    private final Senders senders = new Senders();

    @Test
    void theNameOfAnAppointmentTellsWhoOfThoseWithItsNumberIsMeant() {
        assertEquals(List.of(TIM), senders.meant(List.of(MARY, TIM), null, " tim  JONES"));
    }

    @Test
    void aNameThatNobodyHasTellsNothing() {
        assertEquals(List.of(MARY, TIM), senders.meant(List.of(MARY, TIM), null, "T. Jones"));
        assertEquals(List.of(MARY, TIM), senders.meant(List.of(MARY, TIM), null, null));
    }

    @Test
    void allAreNamedToStaff() {
        assertEquals("Mary Jones's (patient 17) and Tim Jones's (patient 18)", Senders.names(List.of(MARY, TIM)));
    }
}
