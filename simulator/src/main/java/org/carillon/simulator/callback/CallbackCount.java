package org.carillon.simulator.callback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How callbacks fared since the last clearing. */
@ApplicationScoped
public class CallbackCount {

    private final LongAdder sent = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder unanswered = new LongAdder();
    private final LongAdder dropped = new LongAdder();

    void sent(Reply reply) {
        sent.increment();
        (reply.accepted() ? accepted : reply.status() == 0 ? unanswered : refused).increment();
    }

    void dropped() {
        dropped.increment();
    }

    public Count now() {
        return new Count(sent.sum(), accepted.sum(), refused.sum(), unanswered.sum(), dropped.sum());
    }

    public void clear() {
        sent.reset();
        accepted.reset();
        refused.reset();
        unanswered.reset();
        dropped.reset();
    }

    /**
     * @param sent calls made, tries included
     * @param accepted answered 2xx
     * @param refused answered otherwise
     * @param unanswered not answered in time, or not at all
     * @param dropped never made, since too many were waiting
     */
    public record Count(long sent, long accepted, long refused, long unanswered, long dropped) {}
}
