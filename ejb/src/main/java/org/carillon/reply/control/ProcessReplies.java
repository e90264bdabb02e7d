package org.carillon.reply.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.inbound.control.OpenInbound;

/** Handles what has come, each message alone, so that a bad one never stops the rest. */
@ApplicationScoped
public class ProcessReplies {
    private static final Logger LOG = System.getLogger(ProcessReplies.class.getName());
    private static final int CHUNK = 200;
    /** Nanoseconds; a timer that is silent for long is taken for dead. */
    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();

    /** Beside the timer's own thread; each answer waits for the database most of the time. */
    private static final int HELPERS = 3;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private OpenInbound open;

    @Inject
    private HandleReply reply;

    @Inject
    private GiveUpReply giveUp;

    /** Bounded in time; what is left is handled by the next run. */
    public void processDue() {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < LONGEST_RUN) {
            List<UUID> due = open.due(CHUNK);
            Queue<UUID> left = new ConcurrentLinkedQueue<>(inAnyOrder(due));
            if (handleTogether(left, due.size()) == 0 || due.size() < CHUNK) {
                return;
            }
        }
    }

    private int handleTogether(Queue<UUID> left, int number) {
        AtomicInteger handled = new AtomicInteger();
        Runnable work = () -> handleAll(left, handled);
        List<CompletableFuture<Void>> helpers = new ArrayList<>();
        try {
            for (int helper = 0; helper < Math.min(HELPERS, number - 1); helper++) {
                helpers.add(CompletableFuture.runAsync(work, executor));
            }
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "the timer's thread handles " + number + " replies alone", e);
        }
        work.run();
        helpers.forEach(CompletableFuture::join);
        return handled.get();
    }

    private void handleAll(Queue<UUID> left, AtomicInteger handled) {
        for (UUID id = left.poll(); id != null; id = left.poll()) {
            if (handle(id)) {
                handled.incrementAndGet();
            }
        }
    }

    /** Nodes that look at the same time then seldom wait for each other's rows; messages of one sender keep their order. */
    private static List<UUID> inAnyOrder(List<UUID> due) {
        List<UUID> shuffled = new ArrayList<>(due);
        Collections.shuffle(shuffled);
        return shuffled;
    }

    private boolean handle(UUID id) {
        try {
            return reply.handle(id).isPresent();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "inbound=" + id + " could not be handled: " + e);
            putOff(id, e);
            return false;
        }
    }

    private void putOff(UUID id, RuntimeException cause) {
        try {
            giveUp.putOff(id, cause);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "inbound=" + id + " could not be put off: " + e);
        }
    }
}
