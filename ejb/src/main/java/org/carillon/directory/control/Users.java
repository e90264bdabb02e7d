package org.carillon.directory.control;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Rows;
import org.carillon.security.control.Caller;

/** Finds users. Those that are no longer active are found too: their messages name them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Users {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private NewcomerUsers newcomers;

    @Inject
    private Caller caller;

    public Optional<DirectoryUser> byId(long id) {
        return rows().byId(id);
    }

    /** Fails with NOT_FOUND. */
    public DirectoryUser found(long id) {
        return rows().found(id);
    }

    /** In the order of their ids; what is not known is left out. */
    public List<DirectoryUser> byIds(Collection<Long> ids) {
        return rows().byIds(ids);
    }

    public Optional<DirectoryUser> ofAccount(String accountName) {
        return rows().by("accountName", accountName);
    }

    /** The active users of a department, in the order of their ids. */
    public List<DirectoryUser> ofDepartment(long department) {
        return entities.createQuery(
                        "select u from DirectoryUser u where u.departmentId = :department and u.active = true"
                                + " order by u.id",
                        DirectoryUser.class)
                .setParameter("department", department)
                .getResultList();
    }

    /** The caller's user, made now if the account has none yet. An API client has no account: it is told to name a user. */
    public DirectoryUser ofCaller() {
        if (caller.isClient()) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "user_id", "is required: an API client is not a user itself");
        }
        String account = caller.name();
        return ofAccount(account).orElseGet(() -> newcomer(account));
    }

    /** Two requests can come at the same moment: who loses finds what the other has made. */
    private DirectoryUser newcomer(String account) {
        try {
            return newcomers.add(account);
        } catch (EJBException | PersistenceException | Problem e) {
            return ofAccount(account).orElseThrow(() -> e);
        }
    }

    private Rows<DirectoryUser> rows() {
        return new Rows<>(entities, DirectoryUser.class, "user");
    }
}
