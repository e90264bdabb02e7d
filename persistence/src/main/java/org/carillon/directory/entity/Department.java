package org.carillon.directory.entity;

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

/** A department. No two have the same name, in whatever case it is written. */
@Entity
@Table(name = "department")
public class Department implements Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "department")
    @SequenceGenerator(name = "department", sequenceName = "department_seq", allocationSize = 1)
    private Long id;

    private String name;

    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    private boolean active;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Department() {}

    public Department(String name, Instant now) {
        createdAt = now;
        active = true;
        change(name, now);
    }

    public final void change(String newName, Instant now) {
        name = newName;
        updatedAt = now;
    }

    @Override
    public void activate(boolean wanted, Instant now) {
        active = wanted;
        updatedAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
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
