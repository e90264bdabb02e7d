package org.carillon.idempotency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A caller's key: each user, API client or other application has a space of its own. */
@Embeddable
public class CallersKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private String owner;

    @Column(name = "idempotency_key")
    private String value;

    protected CallersKey() {}

    public CallersKey(String owner, String value) {
        this.owner = owner;
        this.value = value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallersKey that && owner.equals(that.owner) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, value);
    }
}
