package org.carillon.overview.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carillon.overview.control.Speeds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param byLane urgent, single and bulk apart, since bulks wait by design */
@Schema(name = "OverviewSpeeds")
public record SpeedsAnswer(SpeedAnswer all, Map<String, SpeedAnswer> byLane) {

    static SpeedsAnswer of(Speeds speeds) {
        Map<String, SpeedAnswer> byLane = new LinkedHashMap<>();
        speeds.byLane().forEach((lane, speed) -> byLane.put(Statuses.word(lane), SpeedAnswer.of(speed)));
        return new SpeedsAnswer(SpeedAnswer.of(speeds.all()), byLane);
    }
}
