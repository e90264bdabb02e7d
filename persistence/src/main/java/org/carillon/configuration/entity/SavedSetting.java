package org.carillon.configuration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A value that stands before the configured one until it is changed, removed, or ends by itself. */
@Entity
@Table(name = "saved_setting")
public class SavedSetting {

    @Id
    private String name;

    @Column(name = "sealed_value")
    private String sealedValue;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected SavedSetting() {}

    /** @param name the setting's constant */
    public SavedSetting(String name) {
        this.name = name;
    }

    /**
     * @param sealedValue in Base64
     * @param sealedBy fingerprint of the master key
     * @param endsAt when the value is no longer used; null means never
     */
    public void change(String sealedValue, String sealedBy, @Nullable Instant endsAt, String by, Instant now) {
        this.sealedValue = sealedValue;
        this.sealedBy = sealedBy;
        this.endsAt = endsAt;
        this.changedBy = by;
        this.changedAt = now;
    }

    public boolean validAt(Instant now) {
        return endsAt == null || now.isBefore(endsAt);
    }

    public String name() {
        return name;
    }

    public String sealedValue() {
        return sealedValue;
    }

    public String sealedBy() {
        return sealedBy;
    }

    public @Nullable Instant endsAt() {
        return endsAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
