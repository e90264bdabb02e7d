package org.carillon.metrics.control;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** One counter for each value of a tag, at most {@value #MOST_VALUES} of them: the others count as {@code other}. */
class CounterFamily {
    private static final int MOST_VALUES = 100;

    private final MetricRegistry registry;
    private final Metadata metadata;
    private final String tag;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    CounterFamily(MetricRegistry registry, String name, String description, String tag) {
        this.registry = registry;
        this.metadata = described(name, description);
        this.tag = tag;
    }

    void count(Enum<?> value) {
        count(value.name().toLowerCase(Locale.ROOT));
    }

    void count(String value) {
        Counter counter = counters.get(value);
        if (counter == null) {
            String named = counters.size() < MOST_VALUES ? value : "other";
            counter = counters.computeIfAbsent(named, this::register);
        }
        counter.inc();
    }

    private Counter register(String value) {
        return registry.counter(metadata, new Tag(tag, value));
    }

    static Metadata described(String name, String description) {
        return Metadata.builder().withName(name).withDescription(description).build();
    }
}
