package org.carillon.security.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A person is logged in with a browser. Known by the hash of an id that only the browser has. It ends when it was not used for a
 * while, when it has lasted for long enough, with the password that it was opened with, when the account is disabled, or by a log-out.
 */
@Entity
@Table(name = "login_session")
public class LoginSession {

    @Id
    @Column(name = "id_hash")
    private String idHash;

    private String username;
    private String credential;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected LoginSession() {}

    /**
     * @param idHash of the id, which is not stored
     * @param credential stands for the password, and is another one for another password
     */
    public LoginSession(String idHash, String username, String credential, Instant now) {
        this.idHash = idHash;
        this.username = username;
        this.credential = credential;
        this.createdAt = now;
        this.lastUsedAt = now;
    }

    /**
     * @param idle how long it lasts without use
     * @param longest how long it lasts in any case
     */
    public boolean endedAt(Instant now, Duration idle, Duration longest) {
        return !now.isBefore(lastUsedAt.plus(idle)) || !now.isBefore(endsBy(longest));
    }

    public boolean openedWith(String presentCredential) {
        return credential.equals(presentCredential);
    }

    /** The last moment, however much it is used. */
    public Instant endsBy(Duration longest) {
        return createdAt.plus(longest);
    }

    /** Whether its use was recorded so long ago that it should be again: not every request is to be a write. */
    public boolean isStale(Instant now, Duration grain) {
        return !now.isBefore(lastUsedAt.plus(grain));
    }

    public String idHash() {
        return idHash;
    }

    public String username() {
        return username;
    }
}
