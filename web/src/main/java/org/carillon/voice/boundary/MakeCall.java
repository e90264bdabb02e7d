package org.carillon.voice.boundary;

import java.time.Instant;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.boundary.SmsRequest;
import org.carillon.notification.control.Particulars;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.ReportAddress;
import org.carillon.twiml.control.Twiml;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One call, as B4 writes it.
 *
 * @param userId the user whose number it is, for the log
 */
@Schema(
        name = "MakeCall",
        requiredProperties = {"to_phone", "twiml"})
public record MakeCall(
        @Schema(
                description =
                        "Phone number in any usual form; one without its country code is read in the region. Stored and answered as E.164",
                example = "+27123456789")
        @Nullable
        String toPhone,

        @Schema(
                description =
                        "What is heard: TwiML for voice, checked before the call is made. Keys asked for by a Gather without an action are an acknowledgement",
                maxLength = Twiml.LONGEST)
        @Nullable
        String twiml,

        @Schema(description = "The user whose number it is, for the log", example = "3") @Nullable
        Long userId,

        @Schema(
                description = "Country (two letters) of a number without country code; the configured one if absent",
                example = "ZA")
        @Nullable
        String region,

        @Schema(
                description = "When to call: ISO 8601 with an offset, in the future; now if absent",
                example = "2026-12-01T10:30:00+02:00")
        @Nullable
        String sendAt)
        implements SmsRequest {

    @Override
    public Kind kind() {
        return Kind.CALL;
    }

    @Override
    public @Nullable String to() {
        return toPhone;
    }

    @Override
    public String toField() {
        return "to_phone";
    }

    @Override
    public String userField() {
        return "user_id";
    }

    /** There is none but in the TwiML. */
    @Override
    public @Nullable String message() {
        return null;
    }

    @Override
    public boolean speaks() {
        return true;
    }

    /** What will be read out. */
    @Override
    public String text() {
        return Twiml.read(String.valueOf(twiml)).spoken();
    }

    @Override
    public Map<String, String> otherFaults() {
        return TwimlCheck.fault(twiml, ReportAddress.ofTwilio())
                .map(fault -> Map.of("twiml", fault))
                .orElseGet(Map::of);
    }

    @Override
    public Particulars particulars(Instant now) {
        return SmsRequest.super.particulars(now).withContent(Content.call(String.valueOf(twiml)));
    }
}
