package org.carillon.security.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.carillon.security.entity.SigningKey;

/** The stored keys of our token issuer. */
@Stateless
public class SigningKeys {

    @PersistenceContext(unitName = "carillon")
    private EntityManager em;

    public Optional<SigningKey> find(String kid) {
        return Optional.ofNullable(em.find(SigningKey.class, kid));
    }

    /** The newest one sealed by this master key. */
    public Optional<SigningKey> newest(String masterKey) {
        return em.createNamedQuery("SigningKey.sealedBy", SigningKey.class)
                .setParameter("masterKey", masterKey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void add(SigningKey key) {
        em.persist(key);
    }
}
