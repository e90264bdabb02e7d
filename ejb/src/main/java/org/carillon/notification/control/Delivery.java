package org.carillon.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.Lane;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.routing.control.Observations;
import org.carillon.routing.control.Route;
import org.carillon.routing.control.Router;
import org.carillon.routing.control.Way;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Claims queued rows, a handful in one transaction, and hands each to the provider side by side. Claims at most what can be
 * called soon, so that a crash leaves few rows in doubt. A row that had to wait too long for its call is put back uncalled: by then the
 * sweep may already have declared it abandoned.
 */
@ApplicationScoped
public class Delivery {
    private static final Logger LOG = System.getLogger(Delivery.class.getName());
    private static final int MOST_IN_ONE_CLAIM = 64;
    private static final Duration LONGEST_WAIT_FOR_CALL = Duration.ofSeconds(10);
    private static final String NO_ROUTE = "no_route";
    private static final Duration NO_SENDER_PAUSE = Duration.ofMinutes(1);

    @Inject
    private Claims claims;

    @Inject
    private OutcomeRecorder recorder;

    @Inject
    private Router router;

    @Inject
    private Ways ways;

    @Inject
    private Observations observations;

    @Inject
    private AwaitedAnswers answers;

    @Inject
    private Clock clock;

    @Inject
    private ProviderCalls calls;

    private final Map<Lane, Semaphore> underWay = new EnumMap<>(Lane.class);
    private int mostInOneClaim;
    private Duration abandonedAfter;

    @PostConstruct
    void open() {
        int room = 2 * Setting.PROVIDER_CONCURRENCY.wholeNumber();
        for (Lane lane : Lane.values()) {
            underWay.put(lane, new Semaphore(room));
        }
        mostInOneClaim = Math.min(MOST_IN_ONE_CLAIM, room);
        abandonedAfter = LONGEST_WAIT_FOR_CALL
                .plus(Setting.PROVIDER_CONNECT_TIMEOUT.duration())
                .plus(Setting.PROVIDER_RESPONSE_TIMEOUT.duration())
                .plus(Setting.UNKNOWN_MARGIN.duration());
    }

    /** Returns when the last of them is claimed, which holds the caller back while enough of its lane is under way. */
    public void deliver(Lane lane, List<UUID> ids) throws InterruptedException {
        for (int start = 0; start < ids.size(); start += mostInOneClaim) {
            List<UUID> some = ids.subList(start, Math.min(ids.size(), start + mostInOneClaim));
            underWay(lane).acquire(some.size());
            deliverSome(lane, some);
        }
    }

    /**
     * The same without waiting.
     *
     * @param ids at most {@link #mostAtOnce}
     * @return how many of them were claimed; empty if there is no room for them now
     */
    OptionalInt deliverIfRoom(Lane lane, List<UUID> ids) {
        return underWay(lane).tryAcquire(ids.size()) ? OptionalInt.of(deliverSome(lane, ids)) : OptionalInt.empty();
    }

    int mostAtOnce() {
        return mostInOneClaim;
    }

    private int deliverSome(Lane lane, List<UUID> ids) {
        int claimed = 0;
        try {
            for (Route route : router.routes()) {
                claimed += claimed == ids.size() ? 0 : claimAndCall(lane, ids, route);
            }
            return claimed;
        } finally {
            underWay(lane).release(ids.size() - claimed);
        }
    }

    private Semaphore underWay(Lane lane) {
        return Objects.requireNonNull(underWay.get(lane));
    }

    private int claimAndCall(Lane lane, List<UUID> ids, Route route) {
        Instant now = clock.instant();
        UUID token = UUID.randomUUID();
        long callUntil = System.nanoTime() + LONGEST_WAIT_FOR_CALL.toNanos();
        Claim mine = claims.claim(ids, token, route, now, now.plus(abandonedAfter));
        for (SMSNotification notification : mine.rows()) {
            Content content = mine.contents().get(notification.getId());
            Way way = mine.ways().get(notification.getId());
            schedule(
                    lane,
                    notification,
                    token,
                    () -> way == null
                            ? call(notification, content, callUntil, route.provider(), notification.getSender())
                            : callBy(way, notification, content, callUntil));
        }
        mine.unwanted().forEach(answers::tell);
        return mine.rows().size();
    }

    private void schedule(Lane lane, SMSNotification notification, UUID token, Supplier<Outcome> call) {
        try {
            calls.run(lane, () -> finish(lane, notification, token, call.get()));
        } catch (RejectedExecutionException e) {
            finish(lane, notification, token, new Outcome.NotSent("shutting down", false, Duration.ZERO));
        }
    }

    private Outcome callBy(Way way, SMSNotification notification, @Nullable Content content, long callUntil) {
        if (way instanceof Way.By by) {
            long start = System.nanoTime();
            Outcome outcome = call(notification, content, callUntil, by.provider(), by.sender());
            observations.note(
                    by.provider().name(), notification.getKind(), outcome, Duration.ofNanos(System.nanoTime() - start));
            return hasNothingOf(outcome) && ways.hasAnother(notification, by.provider())
                    ? new Outcome.NotSent(told(outcome), outcome instanceof Outcome.Rejected, Duration.ZERO)
                    : outcome;
        }
        return new Outcome.Rejected(NO_ROUTE, ((Way.Nobody) way).why(), Outcome.Kind.RECIPIENT);
    }

    /** It was held back here, or the provider refuses all that we send: nobody need wait until it does no longer. */
    private static boolean hasNothingOf(Outcome outcome) {
        return (outcome instanceof Outcome.NotSent notSent && !notSent.called())
                || (outcome instanceof Outcome.Rejected rejected && rejected.kind() == Outcome.Kind.ACCOUNT);
    }

    private static String told(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected
                ? rejected.code() + ": " + rejected.message()
                : ((Outcome.NotSent) outcome).cause();
    }

    private Outcome call(
            SMSNotification notification,
            @Nullable Content content,
            long callUntil,
            MessageProvider provider,
            @Nullable String given) {
        if (System.nanoTime() > callUntil) {
            return new Outcome.NotSent("waited too long for a call to the provider", false, Duration.ZERO);
        }
        Kind kind = notification.getKind();
        String sender = given == null ? provider.defaultSender(kind).orElse(null) : given;
        if (sender == null) {
            return new Outcome.NotSent("no sender is configured", false, NO_SENDER_PAUSE);
        }
        Duration validity = Duration.between(clock.instant(), notification.getUselessAfter());
        try {
            return provider.send(new OutgoingMessage(
                    notification.getId(),
                    kind,
                    notification.getRecipient(),
                    sender,
                    notification.getBody(),
                    content,
                    validity));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "notification=" + notification.getId() + " provider call broke", e);
            return new Outcome.Unknown("the call broke: " + e.getClass().getSimpleName(), false);
        }
    }

    private void finish(Lane lane, SMSNotification notification, UUID token, Outcome outcome) {
        recorder.record(new Attempt(notification, token, notification.getAttempts(), outcome, clock.instant()))
                .whenComplete((done, failure) -> underWay(lane).release());
    }
}
