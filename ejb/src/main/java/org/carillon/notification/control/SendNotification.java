package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;

/** Takes a message into the outbox and tells what became of it within the time that its caller waits. */
@ApplicationScoped
public class SendNotification {

    /**
     * Stores the message durably and waits, without a thread, for the provider's answer.
     *
     * @return fails with a {@link org.carillon.problem.control.Problem} for what cannot be sent
     */
    public CompletionStage<SendAnswer> send(SendCommand command) {
        throw new UnsupportedOperationException(command.createdBy());
    }
}
