package org.carillon.routing.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/** That something else sends from now on, and why. A change of a rule names its country, a change by health its provider. The id is a UUIDv7 of {@code at}. */
@Entity
@Table(name = "route_change")
public class RouteChange {
    private static final int REASON_LENGTH = 500;

    @Id
    private UUID id;

    private Instant at;
    private @Nullable String country;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String provider;
    private String was;
    private String became;
    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    protected RouteChange() {}

    private RouteChange(Kind kind, String was, String became, String reason, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.at = now;
        this.kind = kind;
        this.was = was;
        this.became = became;
        this.reason = reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
        this.changedBy = by;
    }

    /** Health has taken from a provider's share, or given back. */
    public static RouteChange ofLevel(CarriedKey carried, int was, int became, String reason, String by, Instant now) {
        RouteChange change = new RouteChange(carried.kind(), was + " %", became + " %", reason, by, now);
        change.provider = carried.provider();
        return change;
    }

    /** Somebody wants something else. */
    public static RouteChange ofRule(
            RouteRuleKey rule, String was, String became, String reason, String by, Instant now) {
        RouteChange change = new RouteChange(rule.kind(), was, became, reason, by, now);
        change.country = rule.country();
        return change;
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable String getProvider() {
        return provider;
    }

    public String getWas() {
        return was;
    }

    public String getBecame() {
        return became;
    }

    public String getReason() {
        return reason;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
