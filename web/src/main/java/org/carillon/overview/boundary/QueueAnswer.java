package org.carillon.overview.boundary;

import java.time.Instant;
import org.carillon.overview.control.Queue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Messages that no provider has yet.
 *
 * @param lane urgent, single or bulk
 * @param oldest since when the first of them is due, or is to be
 */
@Schema(name = "OverviewQueue")
public record QueueAnswer(String lane, String status, long count, Instant oldest, long ageSeconds) {

    static QueueAnswer of(Queue queue, Instant now) {
        return new QueueAnswer(
                Statuses.word(queue.lane()),
                Statuses.word(queue.status()),
                queue.number(),
                queue.oldest(),
                queue.age(now).toSeconds());
    }
}
