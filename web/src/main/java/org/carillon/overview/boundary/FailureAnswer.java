package org.carillon.overview.boundary;

import org.carillon.overview.control.FailureReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why so many messages failed.
 *
 * @param code the provider's or our own; empty if there is none
 * @param reason in words
 */
@Schema(name = "OverviewFailure")
public record FailureAnswer(String code, String reason, long count) {

    static FailureAnswer of(FailureReason reason) {
        return new FailureAnswer(reason.code(), reason.words(), reason.number());
    }
}
