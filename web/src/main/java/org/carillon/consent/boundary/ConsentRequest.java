package org.carillon.consent.boundary;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.NewConsent;
import org.carillon.consent.entity.Purpose;
import org.carillon.email.EmailAddress;
import org.carillon.email.InvalidEmailAddress;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody wants from now on, or wanted from a moment in the past on. */
@Schema(
        name = "NewConsent",
        requiredProperties = {"channel", "decision", "evidence"})
public record ConsentRequest(
        @Schema(description = "Phone number or e-mail address; or give user_id", example = "+447700900123") @Nullable
        String address,

        @Schema(description = "A user, whatever the address", example = "17") @Nullable
        Long userId,

        @Schema(description = "sms, whatsapp, call, email, in_app; all: each that the address has", example = "sms")
        @Nullable
        String channel,

        @Schema(description = "any (if absent), appointment, reminder or notification", example = "any") @Nullable
        String purpose,

        @Schema(description = "opted_in or opted_out", example = "opted_out") @Nullable
        String decision,

        @Schema(description = "What was said, written or signed; 1 to 1,000 characters", example = "Told us by phone")
        @Nullable
        String evidence,

        @Schema(description = "When it was stated; now if absent", example = "2026-11-20T09:30:00+01:00") @Nullable
        String statedAt,

        @Schema(description = "Country of a number without country code", example = "GB") @Nullable
        String region) {
    private static final int LONGEST_EVIDENCE = 1000;
    private static final Set<Kind> BY_PHONE = Set.of(Kind.SMS, Kind.WHATSAPP, Kind.CALL);
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    /** One for each channel. */
    List<NewConsent> statements(ConsentSource source, String by, Clock clock) {
        Map<String, String> faults = new TreeMap<>();
        if ((address == null) == (userId == null)) {
            faults.put("address", "is required, or user_id, and not both");
        } else if (userId != null && userId < 1) {
            faults.put("user_id", "must be positive");
        }
        if (evidence == null || evidence.isBlank()) {
            faults.put("evidence", "is required");
        } else if (evidence.length() > LONGEST_EVIDENCE || evidence.indexOf(0) >= 0) {
            faults.put("evidence", "may have 1,000 characters and no NUL");
        }
        if (region != null && !REGIONS.contains(region.toUpperCase(Locale.ROOT))) {
            faults.put("region", "must be a country's two letters");
        }
        List<Kind> kinds = kinds(faults);
        Purpose what = purpose == null ? Purpose.ANY : word("purpose", purpose, Purpose.class, faults);
        Decision wish = word("decision", decision, Decision.class, faults);
        Instant when = moment(clock.instant(), faults);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        String subject = userId == null ? subject() : Consent.subjectOf(userId);
        return kinds.stream()
                .map(kind -> new NewConsent(
                        kind,
                        subject,
                        Objects.requireNonNull(what),
                        Objects.requireNonNull(wish),
                        source,
                        Objects.requireNonNull(evidence),
                        null,
                        null,
                        userId,
                        by,
                        when))
                .toList();
    }

    private boolean isEmail() {
        return address != null && address.indexOf('@') >= 0;
    }

    private List<Kind> kinds(Map<String, String> faults) {
        List<Kind> possible = Arrays.stream(Kind.values())
                .filter(kind -> userId != null || (isEmail() ? kind == Kind.EMAIL : BY_PHONE.contains(kind)))
                .toList();
        if ("all".equalsIgnoreCase(channel)) {
            return possible;
        }
        Kind kind = word("channel", channel, Kind.class, faults);
        if (kind != null && !possible.contains(kind) && !faults.containsKey("address")) {
            faults.put("channel", "does not go to such an address");
        }
        return kind == null ? List.of() : List.of(kind);
    }

    private String subject() {
        try {
            return isEmail()
                    ? Consent.subjectOf(Kind.EMAIL, EmailAddress.parse(address).address())
                    : PhoneNumber.parse(
                                    address,
                                    region == null
                                            ? Setting.DEFAULT_REGION.required()
                                            : region.toUpperCase(Locale.ROOT))
                            .e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "address", e.sentence());
        } catch (InvalidEmailAddress e) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "address", e.sentence());
        }
    }

    private Instant moment(Instant now, Map<String, String> faults) {
        if (statedAt == null) {
            return now;
        }
        try {
            Instant moment = OffsetDateTime.parse(statedAt).toInstant();
            if (moment.isAfter(now)) {
                faults.put("stated_at", "lies in the future");
            } else if (moment.isBefore(Instant.EPOCH)) {
                faults.put("stated_at", "lies before 1970");
            }
            return moment;
        } catch (DateTimeException e) {
            faults.put("stated_at", "must be an instant such as 2026-11-20T09:30:00+01:00");
            return now;
        }
    }

    private static <E extends Enum<E>> @Nullable E word(
            String name, @Nullable String written, Class<E> words, Map<String, String> faults) {
        if (written == null) {
            faults.put(name, "is required");
            return null;
        }
        for (E each : words.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(written)) {
                return each;
            }
        }
        faults.put(
                name,
                "must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(words.getEnumConstants())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .toList()));
        return null;
    }
}
