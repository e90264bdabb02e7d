package org.carillon.cost.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to which moment the prices of what a provider sent have been read; one node at a time goes on from there. */
@Entity
@Table(name = "price_progress")
public class PriceProgress {

    @Id
    private String provider;

    @Column(name = "read_until")
    private Instant readUntil;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    protected PriceProgress() {}

    public PriceProgress(String provider, Instant readUntil) {
        this.provider = provider;
        this.readUntil = readUntil;
        this.leasedUntil = readUntil;
    }

    public boolean isFree(Instant now) {
        return !leasedUntil.isAfter(now);
    }

    public void lease(Instant until) {
        leasedUntil = until;
    }

    public void read(Instant until) {
        readUntil = until;
    }

    public Instant getReadUntil() {
        return readUntil;
    }
}
