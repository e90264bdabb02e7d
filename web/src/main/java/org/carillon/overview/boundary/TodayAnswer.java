package org.carillon.overview.boundary;

import java.time.Instant;
import java.util.Map;
import org.carillon.overview.control.Stage;
import org.carillon.overview.control.Tally;
import org.carillon.overview.control.Today;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of today's messages.
 *
 * @param accepted all that were taken in
 * @param waiting scheduled, held, queued, sending
 * @param sent the provider or the carrier has it
 * @param delivered read ones included
 * @param failed undelivered and expired ones included
 * @param notSent canceled or suppressed
 */
@Schema(name = "OverviewToday")
public record TodayAnswer(
        Instant begin,
        long accepted,
        long waiting,
        long unknown,
        long sent,
        long delivered,
        long failed,
        long notSent,
        Map<String, Long> byStatus) {

    static TodayAnswer of(Today today) {
        Tally tally = today.tally();
        return new TodayAnswer(
                today.begin(),
                tally.total(),
                tally.of(Stage.WAITING),
                tally.of(Stage.UNKNOWN),
                tally.of(Stage.SENT),
                tally.of(Stage.DELIVERED),
                tally.of(Stage.FAILED),
                tally.of(Stage.NOT_SENT),
                Statuses.of(tally));
    }
}
