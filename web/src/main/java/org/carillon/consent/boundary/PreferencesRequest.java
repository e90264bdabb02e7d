package org.carillon.consent.boundary;

import org.carillon.consent.control.PreferenceChange;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Preferences as C5 writes them; what is absent stays as it is. */
@Schema(name = "NewPreferences")
public record PreferencesRequest(
        @Schema(example = "true") @Nullable Boolean smsEnabled,

        @Schema(example = "true") @Nullable Boolean whatsappEnabled,

        @Schema(example = "true") @Nullable Boolean emailEnabled,

        @Schema(example = "true") @Nullable Boolean inAppEnabled,

        @Schema(description = "In any usual form; E.164 is kept", example = "+447700900123") @Nullable
        String phoneNumber) {

    static PreferenceChange wanted(@Nullable PreferencesRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return new PreferenceChange(
                request.smsEnabled,
                request.whatsappEnabled,
                request.emailEnabled,
                request.inAppEnabled,
                request.phoneNumber);
    }
}
