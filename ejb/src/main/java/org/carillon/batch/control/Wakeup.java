package org.carillon.batch.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Wakes the pump of this node once the transaction at hand is durable; those of other nodes look for themselves every second. */
@ApplicationScoped
public class Wakeup {

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Pump pump;

    void afterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    pump.wake();
                }
            }
        });
    }
}
