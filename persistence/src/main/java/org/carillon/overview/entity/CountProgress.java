package org.carillon.overview.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to which moment changes have been counted; one node at a time goes on from there. There is one row. */
@Entity
@Table(name = "overview_progress")
public class CountProgress {
    public static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "counted_until")
    private Instant countedUntil;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    protected CountProgress() {}

    public boolean isFree(Instant now) {
        return !leasedUntil.isAfter(now);
    }

    public void lease(Instant until) {
        leasedUntil = until;
    }

    public void counted(Instant until) {
        countedUntil = until;
    }

    public Instant getCountedUntil() {
        return countedUntil;
    }
}
