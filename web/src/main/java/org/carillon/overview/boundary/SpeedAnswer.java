package org.carillon.overview.boundary;

import org.carillon.overview.control.Speed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long messages took to the provider.
 *
 * @param kept whether as many per cent as promised were within the target
 */
@Schema(name = "OverviewSpeed")
public record SpeedAnswer(
        long count,
        long p50Ms,
        long p95Ms,
        long p99Ms,
        long targetMs,
        long withinTarget,
        double withinTargetPercent,
        int promisedPercent,
        boolean kept) {

    static SpeedAnswer of(Speed speed) {
        return new SpeedAnswer(
                speed.number(),
                speed.percentile(50).toMillis(),
                speed.percentile(95).toMillis(),
                speed.percentile(99).toMillis(),
                Speed.TARGET.toMillis(),
                speed.withinTarget(),
                Math.floor(100 * speed.shareWithinTarget()) / 100,
                Speed.PROMISED,
                speed.isKept());
    }
}
