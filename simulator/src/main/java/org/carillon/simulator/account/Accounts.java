package org.carillon.simulator.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Checks credentials; one object for each account, so that messages can share it. */
@ApplicationScoped
public class Accounts {

    private static final int MOST_KNOWN = 1_000;
    private static final String NO_ACCOUNT = "AC00000000000000000000000000000000";

    private final Map<String, Account> known = new ConcurrentHashMap<>();
    private volatile @Nullable Account latest;

    @Inject
    private Environment environment;

    /**
     * The account of a Twilio request, empty if its credentials are missing or wrong.
     *
     * @param sid the account SID of the path
     * @param authorization the Authorization header
     */
    public Optional<Account> twilio(String sid, @Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        Account account = known.get(sid + authorization);
        if (account == null) {
            account = decode(sid, authorization.substring(6).trim()).orElse(null);
            if (account != null) {
                remember(sid + authorization, account);
            }
        }
        latest = account == null ? latest : account;
        return Optional.ofNullable(account);
    }

    /** Whether the SMS Broadcast user and password are right. */
    public Optional<Account> smsBroadcast(@Nullable String user, @Nullable String password) {
        if (user == null || password == null || user.isBlank() || password.isBlank()) {
            return Optional.empty();
        }
        boolean right = environment.value("SMS_BROADCAST_USERNAME").orElse(user).equals(user)
                && environment.value("SMS_BROADCAST_PASSWORD").orElse(password).equals(password);
        return right ? Optional.of(new Account(user, password)) : Optional.empty();
    }

    /** Whose inbound messages arrive: the configured account, else the one that called last. */
    public Account current() {
        Account caller = latest;
        return new Account(
                environment.value("TWILIO_ACCOUNT_SID").orElse(caller == null ? NO_ACCOUNT : caller.sid()),
                environment.value("TWILIO_AUTH_TOKEN").orElse(caller == null ? "simulator" : caller.token()));
    }

    private Optional<Account> decode(String sid, String basic) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        if (colon < 1 || colon == pair.length() - 1) {
            return Optional.empty();
        }
        String user = pair.substring(0, colon);
        String password = pair.substring(colon + 1);
        boolean right = environment.value("TWILIO_ACCOUNT_SID").orElse(user).equals(user)
                && environment.value("TWILIO_AUTH_TOKEN").orElse(password).equals(password)
                && (!user.startsWith("AC") || sid.isEmpty() || user.equals(sid));
        return right ? Optional.of(new Account(sid.isEmpty() ? user : sid, password)) : Optional.empty();
    }

    private void remember(String key, Account account) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(key, account);
    }
}
