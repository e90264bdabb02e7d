package org.carillon.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carillon.notification.control.WaitingLines.Group;
import org.carillon.provider.control.Lane;
import org.carillon.provider.control.Origin;
import org.carillon.provider.control.Pace;

/** Lets rows whose sender is paced wait here, unclaimed, until a slot is free for them. */
@ApplicationScoped
public class PacedDelivery {
    private static final Logger LOG = System.getLogger(PacedDelivery.class.getName());
    private static final int MOST_IN_ONE_LANE = 10_000;
    private static final long TICK_MILLIS = 20;

    private final AtomicBoolean watched = new AtomicBoolean();

    @Inject
    private Pace pace;

    @Inject
    private Origins origins;

    @Inject
    private Delivery delivery;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    private WaitingLines lines;

    @PostConstruct
    void open() {
        lines = new WaitingLines(MOST_IN_ONE_LANE, delivery.mostAtOnce());
    }

    /** Returns when those that need not wait for a slot are claimed. */
    public void deliver(Lane lane, List<UUID> ids) throws InterruptedException {
        if (!pace.isLimited()) {
            delivery.deliver(lane, ids);
            return;
        }
        for (var group : origins.of(ids).entrySet()) {
            Optional<Origin> origin = group.getKey();
            if (origin.isPresent() && pace.isLimited(origin.get())) {
                lines.add(lane, origin.get(), group.getValue());
            } else {
                delivery.deliver(lane, group.getValue());
            }
        }
        look();
    }

    private void release(Group group) {
        int claimed = 0;
        try {
            OptionalInt done = delivery.deliverIfRoom(group.lane(), group.ids());
            claimed = done.orElse(0);
            if (done.isEmpty()) {
                lines.putBack(group);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, group.ids().size() + " paced notifications are left to the sweep: " + e);
        } finally {
            pace.giveBack(group.origin(), group.ids().size() - claimed);
        }
    }

    private void look() {
        try {
            lines.release(pace::take).forEach(this::release);
        } finally {
            watch();
        }
    }

    /** One watcher at a time, as long as somebody waits. */
    private void watch() {
        if (!lines.isEmpty() && watched.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(TICK_MILLIS, TimeUnit.MILLISECONDS, executor)
                    .execute(() -> {
                        watched.set(false);
                        look();
                    });
        }
    }
}
