package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.security.control.LoginOutcome.Granted;
import org.carillon.security.control.LoginOutcome.Locked;
import org.carillon.security.control.LoginOutcome.Refused;
import org.carillon.security.entity.Account;
import org.carillon.security.entity.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogInTest {
    private final MovableClock time = new MovableClock();
    private final CountingHash hash = new CountingHash();
    private final LogIn logIn = new LogIn();
    private final Account ann = new Account("ann", "hash of right", Set.of("staff"), time.instant());
    private final ApiClient program =
            new ApiClient("client-1", "Booking", "hash of secret", Set.of("integrator"), time.instant());

    @BeforeEach
    void connect() {
        logIn.clock = time;
        logIn.passwords = new Passwords();
        logIn.passwords.pbkdf2 = hash;
        logIn.passwords.prepare();
        logIn.accounts = new Accounts() {
            @Override
            public Optional<Account> find(String username) {
                return Optional.of(ann).filter(account -> account.username().equals(username));
            }

            @Override
            public Duration loginFailed(String username) {
                ann.loginFailed(time.instant(), 5, Duration.ofMinutes(15));
                return ann.lockedFor(time.instant());
            }

            @Override
            public Duration loggedIn(String username) {
                ann.loggedIn();
                return Duration.ZERO;
            }
        };
        logIn.clients = new ApiClients() {
            @Override
            public Optional<ApiClient> find(String clientId) {
                return Optional.of(program).filter(client -> client.clientId().equals(clientId));
            }
        };
    }

    @Test
    void grantsTheRightPassword() {
        Granted granted = assertInstanceOf(Granted.class, logIn.user("ann", "right"));
        assertEquals(new Identity("ann", Set.of("staff"), false), granted.identity());
    }

    @Test
    void doesTheSameWorkForAnUnknownUserAsForAWrongPassword() {
        assertInstanceOf(Refused.class, logIn.user("ann", "wrong"));
        assertInstanceOf(Refused.class, logIn.user("nobody", "wrong"));
        assertInstanceOf(Refused.class, logIn.client("nobody", "wrong"));
        assertEquals(3, hash.checks);
    }

    @Test
    void locksAfterFiveFailuresAlsoTheRightPasswordUntilTheLockEnds() {
        for (int i = 0; i < 4; i++) {
            assertInstanceOf(Refused.class, logIn.user("ann", "wrong"));
        }
        assertEquals(new Locked(Duration.ofMinutes(15)), logIn.user("ann", "wrong"));
        assertInstanceOf(Locked.class, logIn.user("ann", "right"));
        time.advance(Duration.ofMinutes(15));
        assertInstanceOf(Granted.class, logIn.user("ann", "right"));
    }

    @Test
    void refusesWhoIsDisabled() {
        ann.enable(false);
        program.enable(false);
        assertInstanceOf(Refused.class, logIn.user("ann", "right"));
        assertInstanceOf(Refused.class, logIn.client("client-1", "secret"));
    }

    @Test
    void grantsAClientItsSecret() {
        Granted granted = assertInstanceOf(Granted.class, logIn.client("client-1", "secret"));
        assertEquals(new Identity("client-1", Set.of("integrator"), true), granted.identity());
    }

    private static final class CountingHash implements Pbkdf2PasswordHash {
        private int checks;

        @Override
        public void initialize(Map<String, String> parameters) {
            // as strong as a test needs
        }

        @Override
        public String generate(char[] password) {
            return "hash of " + new String(password);
        }

        @Override
        public boolean verify(char[] password, String hashed) {
            checks++;
            return hashed.equals(generate(password));
        }
    }
}
