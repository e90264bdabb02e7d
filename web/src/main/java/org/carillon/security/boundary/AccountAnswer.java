package org.carillon.security.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.carillon.security.entity.Account;

/** A user, as administrators see one. */
public record AccountAnswer(String username, Set<String> roles, boolean enabled, boolean locked, Instant createdAt) {

    static AccountAnswer of(Account account, Instant now) {
        return new AccountAnswer(
                account.username(),
                new TreeSet<>(account.roles()),
                account.enabled(),
                !account.lockedFor(now).isZero(),
                account.createdAt());
    }
}
