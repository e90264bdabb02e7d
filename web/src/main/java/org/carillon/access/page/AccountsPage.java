package org.carillon.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Accounts;
import org.carillon.security.entity.Account;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** All accounts by name, and the one that the address names by {@code username}. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    Accounts accounts;

    @Inject
    Viewer viewer;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private @Nullable List<Account> all;
    private @Nullable Account chosen;

    public List<Account> getRows() {
        List<Account> known = all;
        if (known == null) {
            known = accounts.all();
            all = known;
        }
        return known;
    }

    /** Null where the address names none. */
    public @Nullable Account getChosen() {
        String username = asked.text("username");
        if (chosen == null && username != null) {
            chosen = accounts.find(username)
                    .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no user " + username));
        }
        return chosen;
    }

    public List<String> getRoles() {
        return AccessRoles.ALL;
    }

    public List<String> rolesOf(Account account) {
        return List.copyOf(new TreeSet<>(account.roles()));
    }

    public boolean isLocked(Account account) {
        return !account.lockedFor(clock.instant()).isZero();
    }

    /** Until when it is locked; null if it is not. */
    public @Nullable Instant lockedUntil(Account account) {
        Duration left = account.lockedFor(clock.instant());
        return left.isZero() ? null : clock.instant().plus(left);
    }

    /** Whether nobody else could act as administrator. */
    public boolean isLastAdministrator(Account account) {
        return account.isAdministrator()
                && getRows().stream().filter(Account::isAdministrator).count() == 1;
    }

    public boolean isViewer(Account account) {
        return account.username().equals(viewer.getName());
    }

    public boolean has(Account account, String role) {
        return account.roles().contains(role);
    }

    /** How many of them may do everything. */
    public long getAdministrators() {
        return getRows().stream()
                .filter(each -> each.enabled() && each.roles().contains(Role.ADMINISTRATOR))
                .count();
    }
}
