package org.carillon.routing.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderName;
import org.carillon.settings.control.Setting;

/** Lets now and then one message pass to a provider that is in doubt, to find out. */
@ApplicationScoped
public class Probes {
    private final Map<ProviderName, Map<Kind, Long>> last = new ConcurrentHashMap<>();

    Duration pause = Duration.ZERO;

    @PostConstruct
    void open() {
        pause = Setting.ROUTING_PROBE.duration();
    }

    /** Whether it is time for one; then it is taken. */
    boolean take(ProviderName provider, Kind kind) {
        long now = System.nanoTime();
        return last.computeIfAbsent(provider, name -> new ConcurrentHashMap<>())
                        .compute(
                                kind,
                                (key, before) ->
                                        before == null || now - before >= pause.toNanos() ? (Long) now : before)
                == now;
    }
}
