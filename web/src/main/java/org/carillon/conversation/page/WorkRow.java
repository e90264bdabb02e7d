package org.carillon.conversation.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.patient.control.PatientRef;
import org.jspecify.annotations.Nullable;

/**
 * Something for a person to look at.
 *
 * @param kind as the texts name it
 * @param detail a sentence of what found it
 * @param message what was received, if that is what it is about
 * @param patient whose it is, if that is known
 * @param candidates those who have the number, if it is not
 */
public record WorkRow(
        UUID id,
        String kind,
        Instant since,
        String phone,
        String detail,
        @Nullable Message message,
        @Nullable PatientRef patient,
        List<PatientRef> candidates,
        @Nullable Visit visit,
        @Nullable UUID notification) {

    public record Message(String text, Instant at, List<ThreadRow.Media> media) {}

    /**
     * The appointment that it is about.
     *
     * @param address the booking id as an address has it
     * @param at null if its day and time make no sense
     */
    public record Visit(
            String booking, String address, @Nullable Instant at, String patient, String doctor) {}

    /** Whether it can be said here whose message it is. */
    public boolean isToAssign() {
        return message != null && patient == null;
    }
}
