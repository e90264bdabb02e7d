package org.carillon.routing.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.carillon.channel.entity.Kind;

/** Messages of a kind by a provider. */
@Embeddable
public class CarriedKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String provider;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected CarriedKey() {}

    public CarriedKey(String provider, Kind kind) {
        this.provider = provider;
        this.kind = kind;
    }

    public String provider() {
        return provider;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CarriedKey that && provider.equals(that.provider) && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(provider, kind);
    }

    @Override
    public String toString() {
        return provider + "/" + kind;
    }
}
