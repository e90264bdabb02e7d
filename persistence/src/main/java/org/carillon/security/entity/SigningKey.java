package org.carillon.security.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An RSA key pair of our token issuer. Every node verifies with every public key here; a node signs with the newest whose
 * private half was sealed with its own master key, and makes one if there is none. Never changed, never shared in clear.
 */
@Entity
@Table(name = "signing_key")
@NamedQuery(
        name = "SigningKey.sealedBy",
        query = "select k from SigningKey k where k.sealedBy = :masterKey order by k.createdAt desc, k.kid")
public class SigningKey {

    @Id
    private String kid;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "sealed_private_key")
    private String sealedPrivateKey;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SigningKey() {}

    /**
     * @param publicKey X.509 encoding in Base64
     * @param sealedPrivateKey PKCS 8 encoding, sealed, in Base64
     * @param sealedBy fingerprint of the master key
     */
    public SigningKey(String kid, String publicKey, String sealedPrivateKey, String sealedBy, Instant now) {
        this.kid = kid;
        this.publicKey = publicKey;
        this.sealedPrivateKey = sealedPrivateKey;
        this.sealedBy = sealedBy;
        this.createdAt = now;
    }

    public String kid() {
        return kid;
    }

    public String publicKey() {
        return publicKey;
    }

    public String sealedPrivateKey() {
        return sealedPrivateKey;
    }

    public String sealedBy() {
        return sealedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
