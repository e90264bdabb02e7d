package org.carillon.batch.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carillon.batch.control.BatchCommand;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.boundary.SendTime;
import org.carillon.notification.boundary.Sender;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Tells all that is wrong with what the rows of a bulk have in common at once; the rows themselves are judged where they are stored. */
@ApplicationScoped
public class BulkCheck {
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Fails with a problem that names all wrong fields of what the rows have in common. */
    public BatchCommand command(Kind kind, BulkText text, Iterator<BatchRecipient> rows) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (text.message() == null && !text.speaksWithoutText()) {
            faults.put("message", "is required");
        }
        String region = text.region();
        if (region != null && !REGIONS.contains(region.toUpperCase(Locale.ROOT))) {
            faults.put("region", "must be a country's two letters");
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return BatchCommand.of(kind, Objects.requireNonNullElse(text.message(), ""), rows, caller.name())
                .withSender(sender(text))
                .at(SendTime.parse(text.sendAt(), clock.instant()), text.isUrgent());
    }

    /** In capitals; null if there is none. */
    public static @Nullable String region(BulkText text) {
        String region = text.region();
        return region == null ? null : region.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String sender(BulkText text) {
        String from = text.from();
        String region = region(text);
        try {
            return from == null
                    ? null
                    : Sender.parse(from, region == null ? Setting.DEFAULT_REGION.required() : region);
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, text.fromField(), e.sentence());
        }
    }
}
