package org.carillon.routing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an administrator wants messages to be shared. While it is pinned, no health moves it. */
@Entity
@Table(name = "route_rule")
public class RouteRule {

    @EmbeddedId
    private RouteRuleKey key;

    private String shares;
    private boolean pinned;
    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected RouteRule() {}

    public RouteRule(RouteRuleKey key) {
        this.key = key;
    }

    /** @param shares as {@code TWILIO=100,SMSBROADCAST=0} */
    public void change(String shares, boolean pinned, @Nullable String reason, String by, Instant now) {
        this.shares = shares;
        this.pinned = pinned;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = now;
    }

    public RouteRuleKey key() {
        return key;
    }

    public String shares() {
        return shares;
    }

    public boolean pinned() {
        return pinned;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
