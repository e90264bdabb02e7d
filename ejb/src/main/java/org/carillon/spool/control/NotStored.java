package org.carillon.spool.control;

import jakarta.ejb.ApplicationException;
import org.carillon.problem.control.Failures;

/** The database does not take calls now; it says so once a second and is no fault to be logged by the container. */
@ApplicationException(rollback = true)
public final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStored(Throwable cause) {
        super(String.valueOf(Failures.rootOf(cause)), cause);
    }
}
