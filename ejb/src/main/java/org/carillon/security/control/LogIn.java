package org.carillon.security.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carillon.security.control.LoginOutcome.Granted;
import org.carillon.security.control.LoginOutcome.Locked;
import org.carillon.security.control.LoginOutcome.Refused;
import org.carillon.security.entity.Account;
import org.carillon.security.entity.ApiClient;

/** Checks a name and a secret. The hash is computed outside of any transaction: it takes a tenth of a second. */
@ApplicationScoped
public class LogIn {

    @Inject
    Accounts accounts;

    @Inject
    ApiClients clients;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    public LoginOutcome user(String username, String password) {
        Optional<Account> account = accounts.find(username).filter(Account::enabled);
        Duration locked = account.map(found -> found.lockedFor(clock.instant())).orElse(Duration.ZERO);
        if (!locked.isZero()) {
            return new Locked(locked);
        }
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElseGet(passwords::nobodys));
        return account.isEmpty() ? new Refused() : counted(account.get(), right);
    }

    /** Guesses made at the same moment are counted one after the other: a lock set meanwhile refuses the right one too. */
    private LoginOutcome counted(Account account, boolean right) {
        if (right && !account.hasFailures()) {
            return granted(account);
        }
        Duration locked = right ? accounts.loggedIn(account.username()) : accounts.loginFailed(account.username());
        if (!locked.isZero()) {
            return new Locked(locked);
        }
        return right ? granted(account) : new Refused();
    }

    private static Granted granted(Account account) {
        return new Granted(identity(account), credential(account));
    }

    static String credential(Account account) {
        return SessionId.digest(account.passwordHash());
    }

    static Identity identity(Account account) {
        return new Identity(account.username(), account.roles(), false);
    }

    /** A client's secret is too long to be guessed: it is never locked. */
    public LoginOutcome client(String clientId, String secret) {
        Optional<ApiClient> client = clients.find(clientId).filter(ApiClient::enabled);
        boolean right =
                passwords.matches(secret, client.map(ApiClient::secretHash).orElseGet(passwords::nobodys));
        return right && client.isPresent()
                ? new Granted(
                        new Identity(clientId, client.get().roles(), true),
                        SessionId.digest(client.get().secretHash()))
                : new Refused();
    }
}
