package org.carillon.problem.control;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/** Reads what the database said out of the wrappings of the container. */
public final class Failures {
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    /** Connection lost, rolled back by a conflict, resources exhausted, operator intervention, system error, waited for a lock in vain. */
    private static final Set<String> TRANSIENT = Set.of("08", "40", "53", "57", "58", "HY");

    private Failures() {}

    public static boolean isConstraintViolation(Throwable failure) {
        return sqlState(failure)
                .filter(state -> state.startsWith(INTEGRITY_CONSTRAINT_VIOLATION))
                .isPresent();
    }

    /** The database is away or was busy; nothing was written, and the same may go well later. */
    public static boolean isTransient(Throwable failure) {
        return sqlState(failure)
                .map(state -> TRANSIENT.contains(state.substring(0, 2)))
                .orElseGet(() -> isConnectionFailure(failure));
    }

    public static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    public static Problem asProblem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof RejectedExecutionException) {
                return Problem.of(ProblemCode.OVERLOADED, "Too many messages wait to be stored; try again")
                        .retryAfter(Duration.ofSeconds(2));
            }
        }
        return Problem.of(ProblemCode.DATABASE_UNAVAILABLE, "The message could not be stored; try again")
                .retryAfter(Duration.ofSeconds(5));
    }

    private static Optional<String> sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static boolean isConnectionFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof ConnectException
                    || String.valueOf(cause.getMessage()).contains("Connection could not be allocated")) {
                return true;
            }
        }
        return false;
    }
}
