package org.carillon.security.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/** A program that calls Carillon. Its secret is made by Carillon, shown once, and can be replaced; it can be disabled. */
@Entity
@Table(name = "api_client")
@NamedQuery(name = "ApiClient.all", query = "select c from ApiClient c order by c.createdAt, c.clientId")
public class ApiClient {

    @Id
    @Column(name = "client_id")
    private String clientId;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    @Convert(converter = RolesConverter.class)
    private Set<String> roles;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ApiClient() {}

    public ApiClient(String clientId, String name, String secretHash, Set<String> roles, Instant now) {
        this.clientId = clientId;
        this.name = name;
        this.secretHash = secretHash;
        this.roles = Set.copyOf(roles);
        this.enabled = true;
        this.createdAt = now;
    }

    /** The old secret ends at once; tokens got with it live until they expire. */
    public void changeSecret(String newHash) {
        this.secretHash = newHash;
    }

    public void changeRoles(Set<String> wanted) {
        this.roles = Set.copyOf(wanted);
    }

    public void enable(boolean enable) {
        this.enabled = enable;
    }

    public String clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    public String secretHash() {
        return secretHash;
    }

    public Set<String> roles() {
        return roles;
    }

    public boolean enabled() {
        return enabled;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
