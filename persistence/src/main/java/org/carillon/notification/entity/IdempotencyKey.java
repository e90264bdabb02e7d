package org.carillon.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A caller's key: each user or API client has a space of its own. */
@Embeddable
public class IdempotencyKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String owner;

    @Column(name = "idempotency_key")
    private String value;

    protected IdempotencyKey() {}

    public IdempotencyKey(String owner, String value) {
        this.owner = owner;
        this.value = value;
    }

    public String getOwner() {
        return owner;
    }

    public String getValue() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdempotencyKey that && owner.equals(that.owner) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, value);
    }
}
