package org.carillon.routing.control;

import java.time.Duration;
import org.carillon.settings.control.Setting;

/**
 * From when on a provider is not well.
 *
 * @param window how far back calls count
 * @param share of failed, or of slow calls that takes a step of its share, in per cent
 * @param slow what a slow call takes
 * @param pause shortest time from one step up to the next
 */
public record Limits(Duration window, int share, Duration slow, Duration pause) {
    private static final int STEPS_DOWN_IN_A_WINDOW = 4;
    private static final int EASIER_TO_KEEP_THAN_TO_GET_BACK = 4;
    private static final int PATIENCE_IN_PAUSES = 10;

    static Limits configured() {
        return new Limits(
                Setting.ROUTING_WINDOW.duration(),
                Setting.ROUTING_LIMIT.wholeNumber(),
                Setting.ROUTING_SLOW.duration(),
                Setting.ROUTING_STEP.duration());
    }

    /** Shortest time from one step down to the next. */
    Duration pauseDown() {
        return window.dividedBy(STEPS_DOWN_IN_A_WINDOW);
    }

    /** The share below which a provider is well again; between the two nothing changes. */
    int wellAgain() {
        return share / EASIER_TO_KEEP_THAN_TO_GET_BACK;
    }

    /** After so long without a call it gets another chance. */
    Duration silence() {
        return pause.multipliedBy(PATIENCE_IN_PAUSES);
    }
}
