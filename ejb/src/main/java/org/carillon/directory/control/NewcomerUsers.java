package org.carillon.directory.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.directory.entity.NewUser;
import org.carillon.register.control.Rows;

/** Makes the user of an account, in a transaction of its own: that somebody else was faster spoils nothing but this. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewcomerUsers {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public DirectoryUser add(String account) {
        Instant now = clock.instant();
        return new Rows<>(entities, DirectoryUser.class, "user")
                .added(new DirectoryUser(NewUser.ofAccount(account), now), null, now);
    }
}
