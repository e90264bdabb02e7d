package org.carillon.callback.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where an API client wants to be told of the status of what it has sent. */
@Entity
@Table(name = "callback_address")
public class CallbackAddress {

    @Id
    @Column(name = "client_id")
    private String clientId;

    private String url;
    private boolean enabled;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected CallbackAddress() {}

    public CallbackAddress(String clientId) {
        this.clientId = clientId;
    }

    /** @param enabled while it is not, nothing is recorded for the client, and what waits is not sent */
    public void change(String url, boolean enabled, String by, Instant now) {
        this.url = url;
        this.enabled = enabled;
        this.changedBy = by;
        this.changedAt = now;
    }

    public String clientId() {
        return clientId;
    }

    public String url() {
        return url;
    }

    public boolean enabled() {
        return enabled;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
