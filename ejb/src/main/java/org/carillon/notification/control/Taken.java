package org.carillon.notification.control;

import org.carillon.problem.control.Problem;

/** What became of a message at the door. */
public sealed interface Taken {

    /** It is in the outbox. */
    record Stored() implements Taken {}

    /** The same request came before and was answered so. */
    record Replayed(SendAnswer answer) implements Taken {}

    record Refused(Problem problem) implements Taken {}
}
