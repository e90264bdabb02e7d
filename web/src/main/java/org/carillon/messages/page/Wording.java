package org.carillon.messages.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.notification.boundary.NotificationAnswer;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.overview.control.Stage;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.jspecify.annotations.Nullable;

/** Statuses, codes and prices as people read them; {@code messageWords} in pages. */
@Named("messageWords")
@RequestScoped
public class Wording {
    private static final String TEXTS = "messages";

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    Providers providers;

    /** As addresses write it. */
    public String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public String status(Enum<?> status) {
        return text("status", status);
    }

    public String kind(Enum<?> kind) {
        return text("kind", kind);
    }

    public String type(Enum<?> type) {
        return text("type", type);
    }

    public String source(Enum<?> source) {
        return text("source", source);
    }

    /** Of a badge. */
    public String tone(Status status) {
        return switch (Stage.of(status)) {
            case WAITING, UNKNOWN -> "wait";
            case SENT, NOT_SENT -> "plain";
            case DELIVERED -> "good";
            case FAILED -> "bad";
        };
    }

    /** A provider's code in words; empty if there is none. */
    public String code(@Nullable String provider, @Nullable String code) {
        if (code == null || provider == null || !code.chars().allMatch(Character::isDigit)) {
            return "";
        }
        return providers.all().stream()
                .filter(each -> each.name().name().equals(provider))
                .map(each -> told(each, code))
                .findFirst()
                .orElse("");
    }

    private static String told(MessageProvider provider, String code) {
        return provider.describe(code);
    }

    /** As {@code 0.0079 USD}: what was charged; empty as long as that is not known. */
    public String price(SMSNotification row) {
        BigDecimal price = row.getPrice();
        return price == null
                ? ""
                : NotificationAnswer.price(price.negate())
                        + (row.getPriceUnit() == null ? "" : " " + row.getPriceUnit());
    }

    /** As {@code after 1.2 s}. */
    public String after(Instant before, Instant then) {
        Duration time = Duration.between(before, then);
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            return texts.of(TEXTS, "after.ms", Math.max(0, time.toMillis()));
        }
        if (time.compareTo(Duration.ofMinutes(2)) < 0) {
            return texts.of(TEXTS, "after.s", time.toMillis() / 1000.0);
        }
        return time.compareTo(Duration.ofHours(2)) < 0
                ? texts.of(TEXTS, "after.min", time.toMinutes())
                : texts.of(TEXTS, "after.h", time.toHours());
    }

    public String encoding(SMSNotification row) {
        return texts.of(TEXTS, "encoding." + row.getEncoding().toLowerCase(Locale.ROOT));
    }

    private String text(String group, Enum<?> value) {
        return texts.of(TEXTS, group + "." + value.name().toLowerCase(Locale.ROOT));
    }
}
