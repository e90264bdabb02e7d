package org.carillon.routing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one node has seen of a provider: its breaker, the calls of the sliding window, and the same with earlier ones as long as none went badly. */
@Entity
@Table(name = "route_reading")
public class RouteReading {

    @EmbeddedId
    private ReadingKey key;

    private String breaker;
    private int calls;
    private int failed;
    private int slow;

    @Column(name = "lately_calls")
    private int latelyCalls;

    @Column(name = "lately_failed")
    private int latelyFailed;

    @Column(name = "lately_slow")
    private int latelySlow;

    @Column(name = "read_at")
    private Instant readAt;

    protected RouteReading() {}

    public RouteReading(ReadingKey key) {
        this.key = key;
    }

    /** @param breaker a word: CLOSED, HALF_OPEN, OPEN, or REFUSED while the provider refuses the account */
    public void read(String breaker, Tally recent, Tally lately, Instant now) {
        this.breaker = breaker;
        this.calls = recent.calls();
        this.failed = recent.failed();
        this.slow = recent.slow();
        this.latelyCalls = lately.calls();
        this.latelyFailed = lately.failed();
        this.latelySlow = lately.slow();
        this.readAt = now;
    }

    public ReadingKey key() {
        return key;
    }

    public String breaker() {
        return breaker;
    }

    public Tally recent() {
        return new Tally(calls, failed, slow);
    }

    public Tally lately() {
        return new Tally(latelyCalls, latelyFailed, latelySlow);
    }

    public Instant readAt() {
        return readAt;
    }
}
