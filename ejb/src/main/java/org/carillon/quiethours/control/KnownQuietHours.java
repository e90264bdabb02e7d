package org.carillon.quiethours.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.quiethours.entity.QuietHours;
import org.jspecify.annotations.Nullable;

/** All quiet hours, read every other second at most. */
@ApplicationScoped
public class KnownQuietHours {
    private static final long READ_EVERY = Duration.ofSeconds(1).toNanos();

    @Inject
    private QuietHoursBook book;

    private volatile @Nullable Known known;

    /** Those of the clinic, else those of every clinic. */
    Optional<QuietHours> of(@Nullable String clinic) {
        Map<String, QuietHours> all = all();
        QuietHours own = clinic == null ? null : all.get(clinic);
        return Optional.ofNullable(own == null ? all.get(QuietHours.EVERY_CLINIC) : own);
    }

    private Map<String, QuietHours> all() {
        Known now = known;
        if (now == null || System.nanoTime() - now.readAt > READ_EVERY) {
            now = new Known(
                    book.all().stream().collect(Collectors.toMap(QuietHours::getClinic, Function.identity())),
                    System.nanoTime());
            known = now;
        }
        return now.byClinic;
    }

    private record Known(Map<String, QuietHours> byClinic, long readAt) {}
}
