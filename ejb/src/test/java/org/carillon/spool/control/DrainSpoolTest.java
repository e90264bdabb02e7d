package org.carillon.spool.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWebhook;
import org.carillon.provider.control.ProviderWebhooks;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.junit.jupiter.api.Test;

class DrainSpoolTest {
    private static final SpooledCall FIRST = call("first");
    private static final SpooledCall BAD = call("bad");
    private static final SpooledCall LAST = call("last");

    private final MemorySpool memory = new MemorySpool();
    private final List<String> stored = new ArrayList<>();
    private final Backlog backlog = new Backlog();
    private boolean away;

    @Test
    void whatWasPutAsideIsStoredInItsOrder() {
        memory.put(List.of(FIRST, LAST));
        draining().drain();
        assertEquals(List.of("first", "last"), stored);
        assertFalse(backlog.exists());
    }

    @Test
    void allStayWhileTheDatabaseIsAway() {
        memory.put(List.of(FIRST, LAST));
        away = true;
        draining().drain();
        assertEquals(List.of(FIRST, LAST), memory.calls);
        assertTrue(backlog.exists());
    }

    @Test
    void oneThatCannotBeStoredIsKeptAndStopsNobody() {
        memory.put(List.of(FIRST, BAD, LAST));
        draining().drain();
        assertEquals(List.of("first", "last"), stored);
        assertEquals(List.of(BAD), memory.later);
    }

    private DrainSpool draining() {
        DrainSpool drain = new DrainSpool();
        drain.spool = memory;
        drain.backlog = backlog;
        drain.stores = new StoreCalls() {
            @Override
            public CompletionStage<Boolean> store(ProviderName provider, Arrival arrival, WebhookReading reading) {
                if (away) {
                    return CompletableFuture.failedFuture(new SQLException("gone", "08006"));
                }
                String sid = ((WebhookReading.CallAnswer) reading).words();
                if (sid.equals("bad")) {
                    return CompletableFuture.failedFuture(new SQLException("too long", "22001"));
                }
                stored.add(sid);
                return CompletableFuture.completedFuture(true);
            }
        };
        drain.webhooks = new ProviderWebhooks() {
            @Override
            public ProviderWebhook of(ProviderName name) {
                return new Words();
            }
        };
        return drain;
    }

    private static SpooledCall call(String path) {
        return new SpooledCall(
                ProviderName.TWILIO,
                new Arrival(UUID.randomUUID(), Instant.EPOCH),
                new WebhookCall(path, null, null, null, new byte[0]));
    }

    /** Keeps calls as the broker does. */
    private static final class MemorySpool implements Spool {
        private List<SpooledCall> calls = new ArrayList<>();
        private final List<SpooledCall> later = new ArrayList<>();

        @Override
        public void put(List<SpooledCall> more) {
            calls.addAll(more);
        }

        @Override
        public int take(UnaryOperator<List<SpooledCall>> store) {
            int size = calls.size();
            if (size > 0) {
                later.addAll(store.apply(calls));
                calls = new ArrayList<>();
            }
            return size;
        }
    }

    /** Takes the path for what was said. */
    private static final class Words implements ProviderWebhook {
        @Override
        public ProviderName name() {
            return ProviderName.TWILIO;
        }

        @Override
        public WebhookReading read(WebhookCall call) {
            return reread(call, Instant.EPOCH);
        }

        @Override
        public WebhookReading reread(WebhookCall call, Instant arrived) {
            return new WebhookReading.CallAnswer(null, null, 0, "", call.path(), "");
        }
    }
}
