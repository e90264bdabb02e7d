package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whatArrivesDuringACommitGoesIntoTheNextOneTogether() throws Exception {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();
        GroupCommit<Integer, Integer> commits = new GroupCommit<>(
                threads,
                100,
                1000,
                batch -> {
                    sizes.add(batch.size());
                    awaitQuietly(firstMayEnd);
                    return batch;
                },
                failure -> false);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        answers.add(commits.submit(0));
        while (sizes.isEmpty()) {
            Thread.onSpinWait();
        }
        for (int i = 1; i <= 50; i++) {
            answers.add(commits.submit(i));
        }
        firstMayEnd.countDown();
        for (int i = 0; i <= 50; i++) {
            assertEquals(i, answers.get(i).join());
        }
        assertEquals(List.of(1, 50), List.copyOf(sizes));
    }

    @Test
    void everyoneIsAnsweredOnceUnderContention() {
        GroupCommit<Integer, Integer> commits =
                new GroupCommit<>(threads, 7, 100_000, batch -> batch, failure -> false);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            answers.add(commits.submit(i));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertEquals(i, answers.get(i).join());
        }
        assertEquals(0, commits.waiting());
    }

    @Test
    void aFailedCommitFailsAllThatWereInItAndTheNextGoesOn() {
        GroupCommit<Integer, Integer> commits = new GroupCommit<>(
                threads,
                10,
                10,
                batch -> {
                    if (batch.contains(13)) {
                        throw new IllegalStateException("no database");
                    }
                    return batch;
                },
                failure -> false);
        CompletionException failure =
                assertThrows(CompletionException.class, () -> commits.submit(13).join());
        assertTrue(failure.getCause() instanceof IllegalStateException);
        assertEquals(14, commits.submit(14).join());
    }

    @Test
    void oneBadItemFailsAlone() {
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        GroupCommit<Integer, Integer> commits = new GroupCommit<>(
                threads,
                10,
                10,
                batch -> {
                    awaitQuietly(firstMayEnd);
                    if (batch.contains(13)) {
                        throw new IllegalArgumentException("bad item");
                    }
                    return batch;
                },
                IllegalArgumentException.class::isInstance);
        commits.submit(1);
        CompletableFuture<Integer> good = commits.submit(12);
        CompletableFuture<Integer> bad = commits.submit(13);
        CompletableFuture<Integer> alsoGood = commits.submit(14);
        firstMayEnd.countDown();
        assertThrows(CompletionException.class, bad::join);
        assertEquals(12, good.join());
        assertEquals(14, alsoGood.join());
    }

    @Test
    void refusesWhenTooManyWait() {
        CountDownLatch mayEnd = new CountDownLatch(1);
        GroupCommit<Integer, Integer> commits = new GroupCommit<>(
                threads,
                1,
                2,
                batch -> {
                    awaitQuietly(mayEnd);
                    return batch;
                },
                failure -> false);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(commits.submit(i));
        }
        long refused = answers.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .count();
        mayEnd.countDown();
        assertTrue(refused >= 7, refused + " refused");
        assertThrows(RejectedExecutionException.class, () -> {
            try {
                answers.get(9).join();
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
