package org.carillon.simulator.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** The faults in force, and how often each fate was met since the last clearing. */
@ApplicationScoped
public class FaultSwitch {

    private final Map<Fate, LongAdder> fates = new EnumMap<>(Fate.class);
    private volatile Faults faults = Faults.NONE;

    public FaultSwitch() {
        for (Fate fate : Fate.values()) {
            fates.put(fate, new LongAdder());
        }
    }

    public Faults faults() {
        return faults;
    }

    public void set(Faults chosen) {
        faults = chosen;
    }

    /** Rolls the fate of a create call and counts it. */
    public Fate roll() {
        Fate fate = faults.fate(ThreadLocalRandom.current());
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
