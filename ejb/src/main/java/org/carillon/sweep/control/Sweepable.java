package org.carillon.sweep.control;

import java.util.List;
import java.util.UUID;

/** Rows that wait for something to be done with each. Every method is a transaction of its own. */
public interface Sweepable {

    /** What a row is called in the log. */
    String name();

    /** Does at most {@code most}, all or none, passing over what others are at; less than {@code most} if there were no more. */
    int doSome(int most);

    /** Those that wait, without a lock. */
    List<UUID> waiting(int most);

    /** This one alone. */
    void doOne(UUID row);

    /** Nothing can be done with it: it is not to wait any longer. */
    void giveUp(UUID row, Throwable cause);
}
