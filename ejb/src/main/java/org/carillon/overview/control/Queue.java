package org.carillon.overview.control;

import java.time.Duration;
import java.time.Instant;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Lane;

/**
 * Messages of a lane that no provider has yet.
 *
 * @param status why they wait
 * @param oldest since when the first of them is due; in the future for those that wait for their time
 */
public record Queue(Status status, Lane lane, long number, Instant oldest) {

    public Duration age(Instant now) {
        return oldest.isBefore(now) ? Duration.between(oldest, now) : Duration.ZERO;
    }
}
