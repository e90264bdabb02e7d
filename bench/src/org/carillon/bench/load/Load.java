package org.carillon.bench.load;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends a batch at a steady rate over 64 connections, in the background. */
public final class Load {
    private static final int CONNECTIONS = 64;
    private final Set<Integer> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS, work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private final Client client;
    private final Batch batch;
    private final int rate;
    private final long start = System.nanoTime();

    /** @param rate messages a second */
    public Load(Client client, Batch batch, int rate) {
        this.client = client;
        this.batch = batch;
        this.rate = rate;
        for (int i = 0; i < CONNECTIONS; i++) {
            senders.execute(this::sendSome);
        }
        senders.shutdown();
    }

    /** Indexes of the messages that Carillon has taken so far. */
    public Set<Integer> accepted() {
        return accepted;
    }

    public void awaitEnd() throws InterruptedException {
        senders.awaitTermination(10, TimeUnit.MINUTES);
    }

    /** Begins no further message. */
    public void stop() {
        next.set(batch.size());
    }

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void sendSome() {
        try {
            for (int i = next.getAndIncrement(); i < batch.size(); i = next.getAndIncrement()) {
                long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                if (client.send(batch, i)) {
                    accepted.add(i);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
