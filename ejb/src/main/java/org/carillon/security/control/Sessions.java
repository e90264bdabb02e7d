package org.carillon.security.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import org.carillon.security.control.LoginOutcome.Granted;
import org.carillon.security.control.SessionOutcome.Ended;
import org.carillon.security.control.SessionOutcome.Open;
import org.carillon.security.entity.Account;
import org.carillon.security.entity.LoginSession;
import org.carillon.settings.control.Setting;

/**
 * The sessions of people who have logged in with a browser. All of them lie in the database, so that one is known on every node and
 * after a restart, and ends on all nodes at once.
 */
@Stateless
public class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class.getName());
    private static final Duration COARSEST = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "carillon")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** Always with a new id: one that the browser came with may have been planted. Sessions of anybody that have ended go. */
    public Open open(Granted login) {
        Instant now = clock.instant();
        Duration longest = Setting.SESSION_LIFETIME.duration();
        em.createQuery("delete from LoginSession s where s.lastUsedAt <= :idle or s.createdAt <= :old")
                .setParameter("idle", now.minus(Setting.SESSION_IDLE.duration()))
                .setParameter("old", now.minus(longest))
                .executeUpdate();
        SessionId id = new SessionId(passwords.random(32));
        LoginSession session = new LoginSession(id.hash(), login.identity().name(), login.credential(), now);
        em.persist(session);
        LOG.info(() -> "User '" + session.username() + "' has logged in");
        return new Open(id, login.identity(), session.endsBy(longest));
    }

    /** By two look-ups by key; the use is recorded now and then. */
    public SessionOutcome prove(SessionId id) {
        LoginSession session = id.isPossible() ? em.find(LoginSession.class, id.hash()) : null;
        if (session == null) {
            return new Ended();
        }
        Instant now = clock.instant();
        Duration idle = Setting.SESSION_IDLE.duration();
        Duration longest = Setting.SESSION_LIFETIME.duration();
        Account account = em.find(Account.class, session.username());
        if (account == null
                || !account.enabled()
                || !session.openedWith(LogIn.credential(account))
                || session.endedAt(now, idle, longest)) {
            return new Ended();
        }
        recordUse(session, now, idle);
        return new Open(id, LogIn.identity(account), session.endsBy(longest));
    }

    public void close(SessionId id) {
        em.createQuery("delete from LoginSession s where s.idHash = :hash")
                .setParameter("hash", id.hash())
                .executeUpdate();
    }

    /** By a statement of its own: of many requests at the same moment one writes, and none waits for a version. */
    private void recordUse(LoginSession session, Instant now, Duration idle) {
        Duration tenth = idle.dividedBy(10);
        Duration grain = tenth.compareTo(COARSEST) < 0 ? tenth : COARSEST;
        if (session.isStale(now, grain)) {
            em.createQuery(
                            "update LoginSession s set s.lastUsedAt = :now where s.idHash = :hash and s.lastUsedAt <= :stale")
                    .setParameter("now", now)
                    .setParameter("hash", session.idHash())
                    .setParameter("stale", now.minus(grain))
                    .executeUpdate();
        }
    }
}
