package org.carillon.directory.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.carillon.audit.control.Audit;
import org.carillon.directory.entity.Department;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.directory.entity.NewUser;
import org.carillon.paging.control.Page;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Effect;
import org.carillon.register.control.Line;
import org.carillon.register.control.Rows;
import org.carillon.register.control.Takeover;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** Makes and changes users. Which account is whose is for administrators to say: others leave it as it is. */
@Stateless
public class EditUsers {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Resource
    private SessionContext transaction;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Newest first.
     *
     * @param before the id behind which the page begins
     */
    public Page<DirectoryUser> search(UserFilter filter, @Nullable Long before, int limit) {
        String email = filter.email();
        return rows().search(filter.active(), filter.name())
                .equal("phone", filter.phone())
                .equal("emailKey", email == null ? null : email.toLowerCase(Locale.ROOT))
                .equal("departmentId", filter.department())
                .newestFirst(before, limit, DirectoryUser::getId);
    }

    /** @param active null means yes */
    public DirectoryUser add(NewUser wanted, @Nullable Boolean active) {
        check(wanted, null);
        DirectoryUser user = rows().added(new DirectoryUser(wanted, clock.instant()), active, clock.instant());
        recordAccount(user, null);
        return user;
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public DirectoryUser change(long id, @Nullable Integer version, NewUser wanted, @Nullable Boolean active) {
        DirectoryUser user = rows().locked(id, version);
        boolean account = wanted.accountName() != null || mayLinkAccounts();
        apply(user, account ? wanted : wanted.withAccount(user.getAccountName()));
        return rows().activated(user, active, clock.instant());
    }

    /** In which language and zone somebody reads; null leaves it to the browser. All else stays. */
    public DirectoryUser changeReading(long id, @Nullable String language, @Nullable ZoneId zone) {
        DirectoryUser user = rows().locked(id, null);
        apply(user, user.asKept().reading(language, zone));
        return user;
    }

    public DirectoryUser activate(long id, @Nullable Integer version, boolean active) {
        return rows().activated(rows().locked(id, version), active, clock.instant());
    }

    /**
     * Adds those who are not known, changes those who are: known by account, else by e-mail address, else by name and phone. What a
     * row does not tell stays as it is. A dry run tells the same and keeps nothing.
     */
    public Takeover take(List<Line<NewUser>> lines, boolean dryRun) {
        Takeover takeover = Takeover.of(entities, lines, NewUser::key, this::take);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return takeover;
    }

    private Effect take(NewUser wanted) {
        Optional<DirectoryUser> known = known(wanted);
        if (known.isEmpty()) {
            check(wanted, null);
            DirectoryUser user = new DirectoryUser(wanted, clock.instant());
            entities.persist(user);
            recordAccount(user, null);
            return Effect.ADDED;
        }
        return apply(known.get(), wanted.over(known.get().asKept())) ? Effect.CHANGED : Effect.UNCHANGED;
    }

    private Optional<DirectoryUser> known(NewUser wanted) {
        if (wanted.accountName() != null) {
            return rows().by("accountName", wanted.accountName());
        }
        if (wanted.email() != null) {
            return rows().by("emailKey", wanted.email().toLowerCase(Locale.ROOT));
        }
        return rows()
                .search(null, null)
                .equal("nameKey", wanted.name().toLowerCase(Locale.ROOT))
                .equal("phone", wanted.phone())
                .newestFirst(null, 1, DirectoryUser::getId)
                .items()
                .stream()
                .findFirst();
    }

    private boolean apply(DirectoryUser user, NewUser wanted) {
        if (user.asKept().equals(wanted)) {
            return false;
        }
        check(wanted, user);
        String before = user.getAccountName();
        user.change(wanted, clock.instant());
        recordAccount(user, before);
        return true;
    }

    /** Whose messages an account may see and whose preferences it may change follows from it. */
    private void recordAccount(DirectoryUser user, @Nullable String before) {
        String account = user.getAccountName();
        if (!Objects.equals(account, before)) {
            audit.record(
                    "directory.linked",
                    "user " + user.getId(),
                    (account == null ? "No account" : "The account " + account) + " is this user's"
                            + (before == null ? "" : "; before, it was " + before));
        }
    }

    private void check(NewUser wanted, @Nullable DirectoryUser now) {
        Long department = wanted.departmentId();
        if (department != null && entities.find(Department.class, department) == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "department_id", "there is no department " + department);
        }
        String account = wanted.accountName();
        if (Objects.equals(account, now == null ? null : now.getAccountName())) {
            return;
        }
        if (!mayLinkAccounts()) {
            throw Problem.field(ProblemCode.FORBIDDEN, "account_name", "is for administrators to say");
        }
        rows().by("accountName", account)
                .filter(other -> now == null || !other.getId().equals(now.getId()))
                .ifPresent(other -> {
                    throw Problem.field(
                            ProblemCode.ALREADY_EXISTS,
                            "account_name",
                            "is that of user " + other.getId() + " already");
                });
    }

    private boolean mayLinkAccounts() {
        return caller.roles().contains(Role.ADMINISTRATOR);
    }

    private Rows<DirectoryUser> rows() {
        return new Rows<>(entities, DirectoryUser.class, "user");
    }
}
