package org.carillon.spool.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether calls may lie in the spool. While they may, all that come go there too: so the order in which people wrote is kept, and nobody
 * waits for a database that is away. A node that has just started does not know, and takes it that they do.
 */
@ApplicationScoped
public class Backlog {
    private static final Logger LOG = System.getLogger(Backlog.class.getName());

    private final AtomicBoolean exists = new AtomicBoolean(true);

    boolean exists() {
        return exists.get();
    }

    /** @param why a call could not be stored at once */
    void begins(Throwable why) {
        if (exists.compareAndSet(false, true)) {
            LOG.log(
                    why instanceof TimeoutException ? Level.INFO : Level.WARNING,
                    "calls of providers are kept by the broker, since the database does not take them in time: " + why);
        }
    }

    void ends() {
        exists.set(false);
    }
}
