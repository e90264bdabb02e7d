package org.carillon.security.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.Account;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;

/** People with an account. */
@Stateless
public class Accounts {
    private static final Logger LOG = Logger.getLogger(Accounts.class.getName());

    @PersistenceContext(unitName = "carillon")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<AccessDeed> deeds;

    public Optional<Account> find(String username) {
        return Optional.ofNullable(em.find(Account.class, username));
    }

    /** Ordered by name. */
    public List<Account> all() {
        return em.createNamedQuery("Account.all", Account.class).getResultList();
    }

    public boolean anAdministratorExists() {
        return all().stream().anyMatch(Account::isAdministrator);
    }

    /** Fails with already_exists, also where another node was faster. */
    public Account add(String username, String passwordHash, Set<String> roles) {
        Account account = new Account(username, passwordHash, roles, clock.instant());
        if (em.find(Account.class, username) != null) {
            throw exists(username);
        }
        try {
            em.persist(account);
            em.flush();
        } catch (PersistenceException e) {
            throw isDuplicate(e) ? exists(username) : e;
        }
        deeds.fire(new AccessDeed("account.added", username, "With the roles " + words(roles)));
        return account;
    }

    /** Ends the account's sessions. */
    public Account changePassword(String username, String passwordHash) {
        Account account = locked(username);
        account.changePassword(passwordHash);
        endSessions(username);
        deeds.fire(new AccessDeed("account.password", username, "Has another password; sessions have ended"));
        return account;
    }

    /**
     * Ends the account's sessions if it is disabled: they do not come back when it is enabled again. Fails with ILLEGAL_STATUS for the
     * last administrator.
     */
    public Account enable(String username, boolean enabled) {
        if (!enabled) {
            requireAnotherAdministrator(username);
        }
        Account account = locked(username);
        if (account.enabled() != enabled) {
            account.enable(enabled);
            deeds.fire(new AccessDeed(
                    enabled ? "account.enabled" : "account.disabled",
                    username,
                    enabled ? "May log in again" : "May not log in any more; sessions have ended"));
        }
        if (!enabled) {
            endSessions(username);
        }
        return account;
    }

    /** Sessions have them at once, tokens when they are made anew. Fails with ILLEGAL_STATUS for the last administrator. */
    public Account changeRoles(String username, Set<String> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(username);
        }
        Account account = locked(username);
        Set<String> before = account.roles();
        if (!before.equals(roles)) {
            account.changeRoles(roles);
            deeds.fire(new AccessDeed("account.roles", username, words(before) + " -> " + words(roles)));
        }
        return account;
    }

    /** Lets somebody try again at once who has tried too often. */
    public Account unlock(String username) {
        Account account = locked(username);
        account.loggedIn();
        deeds.fire(new AccessDeed("account.unlocked", username, "May try again to log in"));
        return account;
    }

    /** All rows are locked, so that of two administrators who disable each other one stays. */
    private void requireAnotherAdministrator(String username) {
        List<Account> all = em.createNamedQuery("Account.all", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        boolean isOne = all.stream().anyMatch(each -> each.username().equals(username) && each.isAdministrator());
        boolean anotherIs = all.stream().anyMatch(each -> !each.username().equals(username) && each.isAdministrator());
        if (isOne && !anotherIs) {
            throw Problem.of(
                    ProblemCode.ILLEGAL_STATUS,
                    username + " is the last administrator: make another one first, or nobody could");
        }
    }

    private static String words(Set<String> roles) {
        return String.join(", ", new TreeSet<>(roles));
    }

    private void endSessions(String username) {
        em.createQuery("delete from LoginSession s where s.username = :username")
                .setParameter("username", username)
                .executeUpdate();
    }

    /** @return how long the account is locked; zero if it is not */
    public Duration loginFailed(String username) {
        Account account = locked(username);
        int limit = Setting.LOGIN_FAILURES.wholeNumber();
        if (limit > 0) {
            account.loginFailed(clock.instant(), limit, Setting.LOGIN_LOCK.duration());
        }
        Duration locked = account.lockedFor(clock.instant());
        LOG.info(() -> "Login of user '" + username + "' failed"
                + (locked.isZero() ? "" : "; locked for " + locked.toSeconds() + " s"));
        return locked;
    }

    /** @return how long the account is still locked, in which case the login does not count */
    public Duration loggedIn(String username) {
        Account account = locked(username);
        Duration locked = account.lockedFor(clock.instant());
        if (locked.isZero()) {
            account.loggedIn();
        }
        return locked;
    }

    private Account locked(String username) {
        Account account = em.find(Account.class, username, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no user " + username);
        }
        return account;
    }

    private static boolean isDuplicate(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("23");
    }

    private static Problem exists(String username) {
        return Problem.of(ProblemCode.ALREADY_EXISTS, "There is a user " + username + " already");
    }
}
