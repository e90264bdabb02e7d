package org.carillon.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.carillon.register.entity.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A patient. The numbers are rows of their own, written whenever they change as a whole, so the version counts those changes too. One
 * who is not active any more is found by id and with his or her messages, but no number is that patient's for new ones.
 */
@Entity
@Table(name = "patient")
public class Patient implements Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "patient")
    @SequenceGenerator(name = "patient", sequenceName = "patient_seq", allocationSize = 1)
    private Long id;

    private String name;

    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    private @Nullable String language;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private boolean active;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Patient() {}

    public Patient(NewPatient wanted, Instant now) {
        createdAt = now;
        active = true;
        change(wanted, now);
    }

    public final void change(NewPatient wanted, Instant now) {
        name = wanted.name();
        language = wanted.language();
        timeZone = wanted.zone() == null ? null : wanted.zone().getId();
        externalId = wanted.externalId();
        updatedAt = now;
    }

    @Override
    public void activate(boolean wanted, Instant now) {
        active = wanted;
        updatedAt = now;
    }

    /**
     * As he or she is, in the form of a wish.
     *
     * @param phones all of this patient's
     */
    public NewPatient asKept(List<PatientPhone> phones) {
        return new NewPatient(
                name,
                language,
                getZone(),
                externalId,
                phones.stream().map(PatientPhone::asKept).toList());
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** BCP 47. */
    public @Nullable String getLanguage() {
        return language;
    }

    public @Nullable ZoneId getZone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }

    /** The id in the booking application. */
    public @Nullable String getExternalId() {
        return externalId;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
