package org.carillon.overview.boundary;

import java.time.Instant;
import java.util.Map;
import org.carillon.overview.control.HourTally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the messages of the hour that begins then. */
@Schema(name = "OverviewHour")
public record HourAnswer(Instant hour, long accepted, Map<String, Long> byStatus) {

    static HourAnswer of(HourTally tally) {
        return new HourAnswer(tally.hour(), tally.tally().total(), Statuses.of(tally.tally()));
    }
}
