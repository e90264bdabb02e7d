package org.carillon.worklist.control;

import java.util.UUID;

/** Writes down whose a message is, in the transaction that takes its item off the list. */
public interface Assignment {

    /** Fails with VALIDATION_FAILED, naming patient_id, or with ILLEGAL_STATUS if it is another patient's. */
    void assign(UUID inbound, long patient);
}
