package org.carillon.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carillon.event.entity.Effect;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Applies an event; if a twin, or a request for the same booking, was faster at the same moment, once more after it. */
@ApplicationScoped
public class TakeEvent {

    @Inject
    private ApplyEvent events;

    public Effect take(ReceivedEvent event) {
        try {
            return events.apply(event);
        } catch (RuntimeException e) {
            if (!overtaken(e)) {
                throw e;
            }
            return events.apply(event);
        }
    }

    private static boolean overtaken(RuntimeException failure) {
        return Failures.isConstraintViolation(failure)
                || (failure instanceof Problem problem && problem.code() == ProblemCode.ALREADY_EXISTS);
    }
}
