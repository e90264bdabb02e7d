package org.carillon.security.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final Account account = new Account("ann", "hash", Set.of(Role.STAFF), NOON);

    @Test
    void theFifthFailureInARowLocks() {
        fail(NOON, 4);
        assertEquals(Duration.ZERO, account.lockedFor(NOON));
        fail(NOON, 1);
        assertEquals(LOCK, account.lockedFor(NOON));
    }

    @Test
    void aSuccessForgetsFailures() {
        fail(NOON, 4);
        account.loggedIn();
        assertFalse(account.hasFailures());
        fail(NOON, 4);
        assertEquals(Duration.ZERO, account.lockedFor(NOON));
    }

    @Test
    void theLockEndsByItselfAndCountingStartsAnew() {
        fail(NOON, 5);
        Instant after = NOON.plus(LOCK);
        assertEquals(Duration.ZERO, account.lockedFor(after));
        fail(after, 4);
        assertEquals(Duration.ZERO, account.lockedFor(after));
        fail(after, 1);
        assertEquals(LOCK, account.lockedFor(after));
    }

    @Test
    void guessingOnDoesNotProlongTheLock() {
        fail(NOON, 5);
        fail(NOON.plusSeconds(60), 1);
        assertEquals(LOCK.minusSeconds(60), account.lockedFor(NOON.plusSeconds(60)));
    }

    @Test
    void aNewPasswordUnlocks() {
        fail(NOON, 5);
        account.changePassword("other");
        assertEquals(Duration.ZERO, account.lockedFor(NOON));
    }

    @Test
    void aDisabledAdministratorDoesNotCountAsOne() {
        Account admin = new Account("admin", "hash", Set.of(Role.ADMINISTRATOR), NOON);
        assertTrue(admin.isAdministrator());
        admin.enable(false);
        assertFalse(admin.isAdministrator());
    }

    @Test
    void rolesSurviveTheirColumn() {
        RolesConverter converter = new RolesConverter();
        String stored = converter.convertToDatabaseColumn(Set.of(Role.STAFF, Role.AUDITOR));
        assertEquals("auditor,staff", stored);
        assertEquals(Set.of(Role.STAFF, Role.AUDITOR), converter.convertToEntityAttribute(stored));
    }

    private void fail(Instant at, int times) {
        for (int i = 0; i < times; i++) {
            account.loginFailed(at, 5, LOCK);
        }
    }
}
