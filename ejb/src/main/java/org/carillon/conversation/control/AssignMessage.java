package org.carillon.conversation.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.carillon.audit.control.Audit;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.patient.control.Patients;
import org.carillon.patient.entity.Patient;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Staff says whose a message is that no program could tell. */
@Stateless
public class AssignMessage {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Patients patients;

    @Inject
    private Senders senders;

    @Inject
    private Audit audit;

    /**
     * Said once more it changes nothing. Fails with VALIDATION_FAILED, naming patient_id, with NOT_FOUND for a message that is not known,
     * and with ILLEGAL_STATUS if it is another patient's.
     */
    public InboundMessage assign(UUID inbound, long patient) {
        Patient known = patients.byId(patient).orElseThrow(() -> refused("There is no patient " + patient));
        InboundMessage message = entities.find(InboundMessage.class, inbound, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no inbound message " + inbound);
        }
        Long before = message.getPatientId();
        if (before != null && before != patient) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, "This message is patient " + before + "'s");
        }
        if (before == null) {
            senders.settle(message, known.getId());
            audit.record(
                    "conversation.assigned",
                    "patient " + patient,
                    "Message " + inbound + " from " + PhoneNumber.mask(message.getSender()));
        }
        return message;
    }

    private static Problem refused(String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, "patient_id", reason);
    }
}
