package org.carillon.simulator.receipt;

import org.carillon.simulator.ledger.Status;

/** @param error 0 for none */
record Step(Status status, int error) {

    static Step to(Status status) {
        return new Step(status, 0);
    }
}
