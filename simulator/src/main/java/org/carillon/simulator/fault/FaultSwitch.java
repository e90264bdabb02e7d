package org.carillon.simulator.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** The faults in force, and how often each fate was met since the last clearing. */
@ApplicationScoped
public class FaultSwitch {

    private final Map<Fate, LongAdder> fates = new EnumMap<>(Fate.class);
    private final Map<Provider, Faults> faults = new ConcurrentHashMap<>();

    public FaultSwitch() {
        for (Fate fate : Fate.values()) {
            fates.put(fate, new LongAdder());
        }
    }

    public Faults of(Provider provider) {
        return faults.getOrDefault(provider, Faults.NONE);
    }

    public void set(Provider provider, Faults chosen) {
        faults.put(provider, chosen);
    }

    /** Rolls the fate of a create call and counts it. */
    public Fate roll(Provider provider) {
        Fate fate = of(provider).fate(ThreadLocalRandom.current());
        count(fate).increment();
        return fate;
    }

    /** Whether something with this share happens now. */
    public boolean chance(double share) {
        return share > 0 && ThreadLocalRandom.current().nextDouble() < share;
    }

    public long met(Fate fate) {
        return count(fate).sum();
    }

    public void clear() {
        fates.values().forEach(LongAdder::reset);
    }

    private LongAdder count(Fate fate) {
        return fates.computeIfAbsent(fate, unseen -> new LongAdder());
    }
}
