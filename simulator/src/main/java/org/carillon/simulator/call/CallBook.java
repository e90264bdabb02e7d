package org.carillon.simulator.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.simulator.ledger.Ledger;

/** The last calls. */
@ApplicationScoped
public class CallBook {

    private static final int MOST = 5_000;

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private long last;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    public synchronized Call open(CallOrder order) {
        Call call = new Call(ledger.sids().of("CA", ++last), order, clock.millis());
        if (calls.size() >= MOST) {
            calls.remove(calls.keySet().iterator().next());
        }
        calls.put(call.sid(), call);
        return call;
    }

    public synchronized Optional<Call> find(String sid) {
        return Optional.ofNullable(calls.get(sid));
    }

    /** Newest first. */
    public synchronized List<Call> newest() {
        List<Call> all = new ArrayList<>(calls.values());
        Collections.reverse(all);
        return all;
    }

    public synchronized long count() {
        return calls.size();
    }

    public synchronized void clear() {
        calls.clear();
    }
}
