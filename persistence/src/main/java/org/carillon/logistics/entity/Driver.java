package org.carillon.logistics.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.carillon.register.entity.Kept;
import org.jspecify.annotations.Nullable;

/** Somebody who carries loads. */
@Entity
@Table(name = "driver")
public class Driver implements Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "driver")
    @SequenceGenerator(name = "driver", sequenceName = "driver_seq", allocationSize = 1)
    private Long id;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    private @Nullable String phone;
    private boolean active;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Driver() {}

    public Driver(NewDriver wanted, Instant now) {
        createdAt = now;
        active = true;
        change(wanted, now);
    }

    public final void change(NewDriver wanted, Instant now) {
        firstName = wanted.firstName();
        lastName = wanted.lastName();
        phone = wanted.phone();
        updatedAt = now;
    }

    @Override
    public void activate(boolean wanted, Instant now) {
        active = wanted;
        updatedAt = now;
    }

    /** As he or she is, in the form of a wish. */
    public NewDriver asKept() {
        return new NewDriver(firstName, lastName, phone);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    /** First and last name. */
    public String getName() {
        return asKept().name();
    }

    /** E.164. */
    public @Nullable String getPhone() {
        return phone;
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
