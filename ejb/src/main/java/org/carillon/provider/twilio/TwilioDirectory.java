package org.carillon.provider.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carillon.provider.control.NumberAnswer;
import org.carillon.provider.control.NumberDirectory;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Twilio's knowledge of numbers behind the port. */
@ApplicationScoped
public class TwilioDirectory implements NumberDirectory {

    @Inject
    TwilioConnections connections;

    @Inject
    TwilioCalls calls;

    @Override
    public boolean configured() {
        return connections.current().isPresent();
    }

    @Override
    public NumberAnswer ask(String e164) {
        try {
            return connections
                    .current()
                    .map(connection -> calls.number(connection.numbers(), e164))
                    .orElseGet(() -> new NumberAnswer.CannotAsk("Twilio is not configured"));
        } catch (TimeoutException e) {
            return new NumberAnswer.CannotAsk("no answer in time");
        }
    }
}
