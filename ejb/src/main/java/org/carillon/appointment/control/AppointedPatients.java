package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.PatientRef;
import org.carillon.patient.control.Patients;
import org.carillon.patient.entity.Patient;
import org.jspecify.annotations.Nullable;

/** Puts messages about appointments into the conversations of their patients, as far as the register knows them: two questions for many. */
@ApplicationScoped
public class AppointedPatients {

    @Inject
    private Patients patients;

    @Inject
    private PatientNumbers numbers;

    /** @param messages one about each appointment, in the same order */
    public List<OutboxMessage> named(List<Appointment> appointments, List<OutboxMessage> messages) {
        Map<UUID, Long> known = of(appointments);
        List<OutboxMessage> named = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            OutboxMessage message = messages.get(i);
            Long patient = known.get(appointments.get(i).getId());
            named.add(
                    patient == null
                            ? message
                            : message.withParticulars(message.particulars().withPatientId(patient)));
        }
        return named;
    }

    /**
     * By the patient's id, else by the number, if one patient alone has it, or one of its patients the appointment's name. Appointments of
     * which nobody knows are absent.
     */
    Map<UUID, Long> of(List<Appointment> appointments) {
        Map<String, Long> byExternalId = new HashMap<>();
        for (Patient patient : patients.byExternalIds(present(appointments, Appointment::getPatientId))) {
            byExternalId.put(Objects.requireNonNull(patient.getExternalId()), patient.getId());
        }
        List<Appointment> unknown = appointments.stream()
                .filter(appointment ->
                        !byExternalId.containsKey(Objects.requireNonNullElse(appointment.getPatientId(), "")))
                .toList();
        List<String> phones = present(unknown, Appointment::getUsablePhone);
        Map<String, List<PatientRef>> whose = phones.isEmpty() ? Map.of() : numbers.whose(phones);
        Map<UUID, Long> found = new HashMap<>();
        for (Appointment appointment : appointments) {
            Long known = byExternalId.get(Objects.requireNonNullElse(appointment.getPatientId(), ""));
            if (known == null) {
                known = byNumber(appointment, whose);
            }
            if (known != null) {
                found.put(appointment.getId(), known);
            }
        }
        return found;
    }

    private static @Nullable Long byNumber(Appointment appointment, Map<String, List<PatientRef>> whose) {
        List<PatientRef> owners =
                whose.getOrDefault(Objects.requireNonNullElse(appointment.getUsablePhone(), ""), List.of());
        String name = appointment.getPatientName();
        List<PatientRef> meant = name == null ? owners : PatientRef.named(owners, name);
        return meant.size() == 1 ? meant.get(0).id() : null;
    }

    private static List<String> present(List<Appointment> appointments, Function<Appointment, @Nullable String> field) {
        return appointments.stream()
                .map(field)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
