package org.carillon.routing.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.carillon.channel.entity.Kind;

/** Which messages a rule is for: of a kind, to a country. */
@Embeddable
public class RouteRuleKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Every country that has no rule of its own. */
    public static final String DEFAULT = "DEFAULT";

    private String country;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected RouteRuleKey() {}

    /** @param country ISO 3166, two letters, or {@link #DEFAULT} */
    public RouteRuleKey(String country, Kind kind) {
        this.country = country;
        this.kind = kind;
    }

    public String country() {
        return country;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RouteRuleKey that && country.equals(that.country) && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(country, kind);
    }

    @Override
    public String toString() {
        return country + "/" + kind;
    }
}
