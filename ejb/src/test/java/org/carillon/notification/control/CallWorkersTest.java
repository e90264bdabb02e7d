package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.carillon.provider.control.Lane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallWorkersTest {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    @Test
    void urgentOnesOvertakeAndABulkComesLast() throws InterruptedException {
        CallWorkers calls = new CallWorkers(executor, 1);
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(4);
        calls.run(Lane.SINGLE, () -> await(busy));
        for (Lane lane : List.of(Lane.BULK, Lane.SINGLE, Lane.URGENT, Lane.BULK)) {
            calls.run(lane, () -> {
                done.add(lane.name());
                all.countDown();
            });
        }
        busy.countDown();
        assertTrue(all.await(10, TimeUnit.SECONDS));
        assertEquals(List.of("URGENT", "SINGLE", "BULK", "BULK"), List.copyOf(done));
    }

    @Test
    void aSlowBulkLeavesAWorkerToOthers() throws InterruptedException {
        CallWorkers calls = new CallWorkers(executor, 10);
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        for (int i = 0; i < 100; i++) {
            calls.run(Lane.BULK, () -> {
                begun.incrementAndGet();
                await(slow);
            });
        }
        CountDownLatch single = new CountDownLatch(1);
        calls.run(Lane.SINGLE, single::countDown);
        assertTrue(single.await(10, TimeUnit.SECONDS));
        assertTrue(begun.get() <= 9);
        slow.countDown();
    }

    @Test
    void everyCallIsRunOnceHoweverManyCome() throws InterruptedException {
        CallWorkers calls = new CallWorkers(executor, 8);
        int number = 50_000;
        CountDownLatch all = new CountDownLatch(number);
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < number; i++) {
            int call = i;
            calls.run(Lane.values()[i % 3], () -> {
                assertTrue(seen.add(call));
                all.countDown();
            });
        }
        assertTrue(all.await(30, TimeUnit.SECONDS));
        assertEquals(number, seen.size());
    }

    @Test
    void whoHasWorkedLastIsWokenFirst() throws InterruptedException {
        CallWorkers calls = new CallWorkers(executor, 8);
        CountDownLatch together = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            calls.run(Lane.SINGLE, () -> {
                together.countDown();
                await(together);
            });
        }
        Awaitility.await().until(() -> calls.lingering() == 8);
        Set<Thread> woken = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 20; i++) {
            CountDownLatch one = new CountDownLatch(1);
            calls.run(Lane.SINGLE, () -> {
                woken.add(Thread.currentThread());
                one.countDown();
            });
            assertTrue(one.await(10, TimeUnit.SECONDS));
            Awaitility.await().pollInterval(Duration.ofMillis(1)).until(() -> calls.lingering() == 8);
        }
        assertEquals(1, woken.size());
    }

    @Test
    void aCallThatThrowsTakesNoWorkerAway() throws InterruptedException {
        CallWorkers calls = new CallWorkers(executor, 1);
        for (int i = 0; i < 3; i++) {
            calls.run(Lane.BULK, () -> {
                throw new IllegalStateException("broken");
            });
        }
        CountDownLatch next = new CountDownLatch(1);
        calls.run(Lane.BULK, next::countDown);
        assertTrue(next.await(10, TimeUnit.SECONDS));
    }

    @Test
    void refusesWhenNobodyIsLeftToRunIt() {
        executor.shutdownNow();
        CallWorkers calls = new CallWorkers(executor, 1);
        assertThrows(RejectedExecutionException.class, () -> calls.run(Lane.SINGLE, () -> done.add("run")));
        assertFalse(done.contains("run"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
