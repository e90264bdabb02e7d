package org.carillon.routing.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.carillon.channel.entity.Kind;

/** Which node has seen what of whom. */
@Embeddable
public class ReadingKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String node;
    private String provider;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected ReadingKey() {}

    public ReadingKey(String node, CarriedKey carried) {
        this.node = node;
        this.provider = carried.provider();
        this.kind = carried.kind();
    }

    public CarriedKey carried() {
        return new CarriedKey(provider, kind);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingKey that
                && node.equals(that.node)
                && provider.equals(that.provider)
                && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(node, provider, kind);
    }
}
