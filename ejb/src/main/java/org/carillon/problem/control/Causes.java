package org.carillon.problem.control;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/** Finds in a chain of causes what the caller can be told; containers and futures wrap what is thrown. */
public final class Causes {
    private static final int DEEPEST = 20;
    /** SQL state classes: connection lost, resources exhausted, operator intervention, system error. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");
    /** H2: connection broken, out of memory, database closed, closing. */
    private static final Set<String> H2_AWAY = Set.of("90067", "90108", "90098", "90121");

    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private Causes() {}

    /** Empty if nothing in the chain is known. */
    public static Optional<Problem> problemIn(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (cause instanceof RejectedExecutionException) {
                return Optional.of(Problem.of(ProblemCode.OVERLOADED, "Too much work is waiting; try again")
                        .retryAfter(COME_AGAIN));
            }
            if (isDatabaseAway(cause)) {
                return Optional.of(Problem.of(ProblemCode.DATABASE_UNAVAILABLE, "Nothing was changed; try again")
                        .retryAfter(COME_AGAIN));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().length() >= 2) {
            return AWAY.contains(sql.getSQLState().substring(0, 2)) || H2_AWAY.contains(sql.getSQLState());
        }
        return cause instanceof SQLTransientException
                || cause instanceof SQLNonTransientConnectionException
                || String.valueOf(cause.getMessage()).contains("Connection could not be allocated")
                || String.valueOf(cause.getMessage()).contains("Error in allocating a connection");
    }
}
