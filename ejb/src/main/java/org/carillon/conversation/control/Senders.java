package org.carillon.conversation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.PatientRef;
import org.carillon.patient.control.Patients;
import org.jspecify.annotations.Nullable;

/** Finds out who wrote a message, in the transaction that handles it. */
@ApplicationScoped
public class Senders {

    @Inject
    private PatientNumbers numbers;

    @Inject
    private Patients patients;

    @Inject
    private Conversations conversations;

    @Inject
    private Clock clock;

    /** The patients who have the number that it came from; empty for what is known already. */
    public List<PatientRef> of(InboundMessage message) {
        return message.getPatientId() != null
                ? List.of()
                : numbers.whose(List.of(message.getSender())).getOrDefault(message.getSender(), List.of());
    }

    /**
     * Those of them who are meant by an appointment that was answered: by its patient's id, which holds whatever number it came from,
     * else by the whole name; all of them where neither tells.
     *
     * @param externalId the patient's id in the booking application
     */
    public List<PatientRef> meant(List<PatientRef> writers, @Nullable String externalId, @Nullable String name) {
        if (externalId != null) {
            List<PatientRef> appointed = patients.byExternalIds(List.of(externalId)).stream()
                    .map(patient -> new PatientRef(patient.getId(), patient.getName(), "", false, false))
                    .toList();
            if (!appointed.isEmpty()) {
                return appointed;
            }
        }
        return name == null ? writers : PatientRef.named(writers, name);
    }

    /** It is in the conversation of the one who wrote it; of several nobody is guessed. */
    public void settle(InboundMessage message, List<PatientRef> writers) {
        if (writers.size() == 1 && message.getPatientId() == null) {
            settle(message, writers.get(0).id());
        }
    }

    void settle(InboundMessage message, long patient) {
        message.isOf(patient, clock.instant());
        conversations.received(patient, message.getId());
    }

    /** As a sentence lists them: {@code Mary Jones's (patient 17) and Tim Jones's (patient 18)}. */
    public static String names(List<PatientRef> writers) {
        return writers.stream()
                .map(writer -> writer.name() + "'s (patient " + writer.id() + ")")
                .collect(Collectors.joining(" and "));
    }
}
