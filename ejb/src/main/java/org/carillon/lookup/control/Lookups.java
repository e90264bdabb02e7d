package org.carillon.lookup.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.carillon.lookup.entity.NewLookup;
import org.carillon.lookup.entity.NumberLookup;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.NumberAnswer;
import org.carillon.provider.control.NumberDirectory;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** E7: what is known of a number, asked where nothing fresh is known. Several who want to know the same at once pay once, on each node. */
@ApplicationScoped
public class Lookups {
    private static final Logger LOG = System.getLogger(Lookups.class.getName());
    private static final long PATIENCE_SECONDS = 5;

    @Inject
    @Any
    Instance<NumberDirectory> directories;

    @Inject
    KnownNumbers known;

    @Inject
    Clock clock;

    @Resource(lookup = "concurrent/batch")
    ManagedExecutorService executor;

    private final Map<String, CompletableFuture<Optional<NumberLookup>>> underWay = new ConcurrentHashMap<>();

    /** Whether numbers are looked up at all: it costs, so it is off unless somebody has switched it on. */
    public boolean enabled() {
        return Setting.LOOKUP.flag();
    }

    /**
     * Empty where nobody can be asked now. Fails with NOT_CONFIGURED where it is switched off.
     *
     * @param anew whether a fresh answer is not good enough
     */
    public CompletionStage<Optional<NumberLookup>> of(
            String e164, String by, @Nullable Long departmentId, boolean anew) {
        if (!enabled()) {
            throw Problem.of(
                    ProblemCode.NOT_CONFIGURED, "Lookup is switched off; " + Setting.LOOKUP.key() + " switches it on");
        }
        Instant oldest = clock.instant().minus(Setting.LOOKUP_AGE.duration());
        Optional<NumberLookup> fresh = anew ? Optional.empty() : known.of(e164, oldest);
        return fresh.isPresent()
                ? CompletableFuture.completedFuture(fresh)
                : underWay.computeIfAbsent(e164, number -> ask(number, by, departmentId))
                        .copy();
    }

    private CompletableFuture<Optional<NumberLookup>> ask(String e164, String by, @Nullable Long departmentId) {
        CompletableFuture<Optional<NumberLookup>> answer = CompletableFuture.supplyAsync(
                        () -> asked(e164, by, departmentId), executor)
                .exceptionally(failure -> {
                    LOG.log(Level.WARNING, PhoneNumber.mask(e164) + " could not be looked up: " + failure);
                    return Optional.empty();
                });
        answer.whenCompleteAsync((done, failure) -> underWay.remove(e164), executor);
        return answer.copy().completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Optional<NumberLookup> asked(String e164, String by, @Nullable Long departmentId) {
        for (NumberDirectory directory : directories) {
            if (directory.configured()) {
                NumberAnswer answer = directory.ask(e164);
                if (answer instanceof NumberAnswer.Known found) {
                    return Optional.of(known.add(paid(e164, found, by, departmentId), clock.instant()));
                }
                LOG.log(Level.WARNING, PhoneNumber.mask(e164) + " could not be looked up: " + answer);
            }
        }
        return Optional.empty();
    }

    private static NewLookup paid(String e164, NumberAnswer.Known found, String by, @Nullable Long departmentId) {
        return new NewLookup(
                e164,
                found.valid(),
                found.country(),
                found.lineType(),
                found.carrier(),
                found.fault(),
                Setting.LOOKUP_PRICE.decimal(),
                Setting.PRICE_CURRENCY.required(),
                departmentId,
                by);
    }
}
