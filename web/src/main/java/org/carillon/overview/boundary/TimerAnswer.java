package org.carillon.overview.boundary;

import java.time.Instant;
import org.carillon.overview.control.TimerState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A timer's last sign of life.
 *
 * @param silent three are missing
 */
@Schema(name = "OverviewTimer")
public record TimerAnswer(
        String timer,
        Instant beatAt,
        Instant due,
        boolean silent,
        @Nullable String lastFailure,
        @Nullable Instant failedAt) {

    static TimerAnswer of(TimerState timer) {
        return new TimerAnswer(
                timer.timer(), timer.beatAt(), timer.due(), timer.silent(), timer.lastFailure(), timer.failedAt());
    }
}
