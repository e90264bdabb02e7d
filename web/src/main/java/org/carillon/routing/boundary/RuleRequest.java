package org.carillon.routing.boundary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.routing.control.Shares;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How messages are to be shared. */
@Schema(name = "RoutingRuleToSave")
public record RuleRequest(
        @Schema(
                description = "Per cent by provider, 100 in all; 0 stands by, and who is missing never gets any",
                type = SchemaType.OBJECT,
                example = "{\"twilio\": 70, \"smsbroadcast\": 30}")
        @Nullable
        Map<String, @Nullable Integer> shares,

        @Schema(description = "For the record; at most 300 characters") @Nullable
        String reason) {
    private static final int ALL = 100;

    /** @param carriers who can carry that kind, configured or not */
    static Shares sharesOf(@Nullable RuleRequest request, Kind kind, List<MessageProvider> carriers) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        if (request.shares == null || request.shares.isEmpty()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "shares", "is required");
        }
        List<ProviderName> names = carriers.stream()
                .filter(provider -> provider.carries().contains(kind))
                .map(MessageProvider::name)
                .toList();
        Map<ProviderName, Integer> parts = new EnumMap<>(ProviderName.class);
        Map<String, String> faults = new LinkedHashMap<>();
        request.shares.forEach((name, part) -> {
            String field = "shares." + (name.length() > 40 ? name.substring(0, 40) : name);
            ProviderName provider = names.stream()
                    .filter(known -> known.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
            if (provider == null) {
                faults.put(
                        field, "no such provider of this kind; known are " + QueryParameters.listed(names, Enum::name));
            } else if (part == null || part < 0 || part > ALL) {
                faults.put(field, "must be a whole number from 0 to 100");
            } else if (parts.put(provider, part) != null) {
                faults.put(field, "is given twice");
            }
        });
        if (faults.isEmpty()
                && parts.values().stream().mapToInt(Integer::intValue).sum() != ALL) {
            faults.put("shares", "must be 100 in all");
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return new Shares(parts);
    }

    @Nullable
    String told() {
        return Reason.checked(reason);
    }
}
