package org.carillon.agenda.page;

import java.util.List;
import org.carillon.appointment.entity.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * An appointment in a list.
 *
 * @param address of its page
 * @param clinic name; empty if it is at none
 * @param told by the last message that is no reminder; null if there is none
 * @param reminders of its present time
 */
public record Line(
        Appointment appointment,
        String address,
        String clinic,
        String status,
        String tone,
        @Nullable Told told,
        List<Due> reminders) {

    /**
     * A reminder.
     *
     * @param at when it is or was due, on the clock where the appointment is; empty once it was sent
     */
    public record Due(Told told, String at) {}
}
