package org.carillon.consent.boundary;

import java.util.List;
import org.carillon.consent.entity.Consent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recorded, one statement for each channel. */
@Schema(name = "RecordedConsents")
public record ConsentsAnswer(List<ConsentAnswer> items) {

    static ConsentsAnswer of(List<Consent> recorded) {
        return new ConsentsAnswer(recorded.stream().map(ConsentAnswer::of).toList());
    }
}
