package org.carillon.simulator.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the provider remembers of a phone: whether it opted out, and when it last wrote. */
@ApplicationScoped
public class Handsets {

    private static final int MOST = 100_000;

    private final Map<Address, Boolean> optedOut = new ConcurrentHashMap<>();
    private final Map<Address, Long> wrote = new ConcurrentHashMap<>();

    public boolean optedOut(Address handset) {
        return !optedOut.isEmpty() && optedOut.containsKey(handset);
    }

    public void optOut(Address handset) {
        if (optedOut.size() < MOST) {
            optedOut.put(handset, true);
        }
    }

    public void optIn(Address handset) {
        optedOut.remove(handset);
    }

    public void wrote(Address handset, long at) {
        if (wrote.size() >= MOST) {
            wrote.clear();
        }
        wrote.put(handset, at);
    }

    /** Whether it wrote within the last 24 hours. */
    public boolean inWindow(Address handset, long now) {
        return now - wrote.getOrDefault(handset, 0L) < 24 * 3_600_000L;
    }

    public void clear() {
        optedOut.clear();
        wrote.clear();
    }
}
