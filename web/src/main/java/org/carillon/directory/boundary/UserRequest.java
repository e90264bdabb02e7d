package org.carillon.directory.boundary;

import org.carillon.directory.entity.NewUser;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as he or she is to be. */
@Schema(
        name = "UserChange",
        requiredProperties = {"name"})
public record UserRequest(
        @Schema(example = "Thandi Nkosi") @Nullable String name,

        @Schema(description = "In any usual form; kept as E.164", example = "+27123456789") @Nullable
        String phone,

        @Schema(example = "thandi@example.com") @Nullable String email,

        @Schema(example = "1") @Nullable Long departmentId,

        @Schema(description = "BCP 47", example = "en") @Nullable
        String language,

        @Schema(description = "IANA", example = "Africa/Johannesburg") @Nullable
        String timeZone,

        @Schema(description = "The account that is this user's; administrators say it, others leave it as it is")
        @Nullable
        String accountName,

        @Schema(description = "Country (two letters) of a phone number without country code", example = "ZA") @Nullable
        String region,

        @Schema(description = "As it was if absent; a new one is active") @Nullable
        Boolean active) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ACCOUNT = 100;

    static UserRequest present(@Nullable UserRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    /** Fails naming all wrong fields. */
    NewUser user() {
        Shape shape = new Shape("");
        NewUser user = new NewUser(
                shape.required("name", name, LONGEST_NAME),
                shape.e164("phone", phone, shape.region("region", region)),
                shape.email("email", email),
                shape.positive("department_id", departmentId),
                shape.language("language", language),
                shape.zone("time_zone", timeZone),
                shape.optional("account_name", accountName, LONGEST_ACCOUNT));
        shape.check();
        return user;
    }
}
