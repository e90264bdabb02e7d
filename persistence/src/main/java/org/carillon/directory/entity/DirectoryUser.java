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
import java.time.ZoneId;
import org.carillon.register.entity.Kept;
import org.jspecify.annotations.Nullable;

/** Somebody who is told things. One without a phone number or address is kept all the same: who sends to them hears of it. */
@Entity
@Table(name = "directory_user")
public class DirectoryUser implements Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_user")
    @SequenceGenerator(name = "directory_user", sequenceName = "directory_user_seq", allocationSize = 1)
    private Long id;

    private String name;

    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    private @Nullable String phone;
    private @Nullable String email;

    @Column(name = "email_key", insertable = false, updatable = false)
    private @Nullable String emailKey;

    @Column(name = "department_id")
    private @Nullable Long departmentId;

    private @Nullable String language;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @Column(name = "account_name")
    private @Nullable String accountName;

    private boolean active;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected DirectoryUser() {}

    public DirectoryUser(NewUser wanted, Instant now) {
        createdAt = now;
        active = true;
        change(wanted, now);
    }

    public final void change(NewUser wanted, Instant now) {
        name = wanted.name();
        phone = wanted.phone();
        email = wanted.email();
        departmentId = wanted.departmentId();
        language = wanted.language();
        timeZone = wanted.zone() == null ? null : wanted.zone().getId();
        accountName = wanted.accountName();
        updatedAt = now;
    }

    @Override
    public void activate(boolean wanted, Instant now) {
        active = wanted;
        updatedAt = now;
    }

    /** As he or she is, in the form of a wish. */
    public NewUser asKept() {
        return new NewUser(name, phone, email, departmentId, language, getZone(), accountName);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** E.164. */
    public @Nullable String getPhone() {
        return phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public @Nullable Long getDepartmentId() {
        return departmentId;
    }

    /** BCP 47. */
    public @Nullable String getLanguage() {
        return language;
    }

    public @Nullable ZoneId getZone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }

    public @Nullable String getAccountName() {
        return accountName;
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
