package org.carillon.security.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who logs in. Failed logins are counted until one succeeds; too many lock the account for a while, after which
 * counting starts anew. A disabled account stays, since the history names it, but cannot log in.
 */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.all", query = "select a from Account a order by a.username")
public class Account {

    @Id
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Convert(converter = RolesConverter.class)
    private Set<String> roles;

    private boolean enabled;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    public Account(String username, String passwordHash, Set<String> roles, Instant now) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.roles = Set.copyOf(roles);
        this.enabled = true;
        this.createdAt = now;
    }

    /** How long nobody can log in with it any more; zero if it is not locked. */
    public Duration lockedFor(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    /** @param limit failures in a row that lock the account for the duration {@code lock} */
    public void loginFailed(Instant now, int limit, Duration lock) {
        if (lockedUntil != null && !lockedUntil.isAfter(now)) {
            unlock();
        }
        failedLogins++;
        if (failedLogins >= limit && lockedUntil == null) {
            lockedUntil = now.plus(lock);
        }
    }

    public void loggedIn() {
        unlock();
    }

    /** A new password unlocks: whoever sets it vouches for the owner. */
    public void changePassword(String newHash) {
        this.passwordHash = newHash;
        unlock();
    }

    public void changeRoles(Set<String> wanted) {
        this.roles = Set.copyOf(wanted);
    }

    public void enable(boolean enable) {
        this.enabled = enable;
    }

    private void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<String> roles() {
        return roles;
    }

    /** One who can act as such. */
    public boolean isAdministrator() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    public boolean enabled() {
        return enabled;
    }

    /** Whether a failure has been counted that a successful login has to forget. */
    public boolean hasFailures() {
        return failedLogins > 0;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
