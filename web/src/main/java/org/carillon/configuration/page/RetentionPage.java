package org.carillon.configuration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.carillon.frame.page.Texts;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** What ends by itself and when, and what is never deleted. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    Texts texts;

    /**
     * @param key of the texts that say what it is
     * @param time in words
     * @param setting the environment variable that says so; null for what is fixed
     */
    public record Ending(String key, String time, @Nullable String setting) {}

    /** What ends after a time. */
    private enum Span {
        MESSAGE(Setting.SEND_USELESS_AFTER),
        REPLY(Setting.REPLY_WINDOW),
        IDEMPOTENCY(Setting.IDEMPOTENCY_RETENTION),
        SESSION_IDLE(Setting.SESSION_IDLE),
        SESSION(Setting.SESSION_LIFETIME),
        TOKEN(Setting.TOKEN_LIFETIME),
        LOCK(Setting.LOGIN_LOCK),
        PROVIDER_TOKEN(Setting.PROVIDER_TOKEN_OVERLAP),
        LOOKUP(Setting.LOOKUP_AGE),
        CALLBACK(Duration.ofDays(1)),
        COUNTS(Duration.ofHours(27));

        private final @Nullable Setting setting;
        private final @Nullable Duration fixed;

        Span(Setting setting) {
            this.setting = setting;
            this.fixed = null;
        }

        Span(Duration fixed) {
            this.setting = null;
            this.fixed = fixed;
        }
    }

    public List<Ending> getEndings() {
        return Arrays.stream(Span.values()).map(this::ending).toList();
    }

    /** Keys of the texts that say what is never deleted. */
    public List<String> getKept() {
        return List.of(
                "messages",
                "inbound",
                "receipts",
                "appointments",
                "patients",
                "consents",
                "bulks",
                "callbacks",
                "accounts",
                "audit");
    }

    private Ending ending(Span span) {
        Duration time = span.setting == null ? span.fixed : span.setting.duration();
        return new Ending(
                span.name().toLowerCase(Locale.ROOT),
                words(time == null ? Duration.ZERO : time),
                span.setting == null ? null : span.setting.environmentName());
    }

    /** The largest unit in which it is a whole number: 90 days, 27 hours. */
    String words(Duration time) {
        if (time.toDays() > 1 && time.equals(Duration.ofDays(time.toDays()))) {
            return texts.of("configuration", "days", time.toDays());
        }
        if (time.toHours() > 0 && time.equals(Duration.ofHours(time.toHours()))) {
            return texts.of("configuration", "hours", time.toHours());
        }
        return time.toMinutes() > 0 && time.equals(Duration.ofMinutes(time.toMinutes()))
                ? texts.of("configuration", "minutes", time.toMinutes())
                : texts.of("configuration", "seconds", time.toSeconds());
    }
}
