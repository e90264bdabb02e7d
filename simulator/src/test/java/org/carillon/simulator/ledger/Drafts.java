package org.carillon.simulator.ledger;

import org.carillon.simulator.account.Account;
import org.jspecify.annotations.Nullable;

/** Messages with defaults, for tests. */
public final class Drafts {

    public static final Account ACCOUNT = new Account("AC00000000000000000000000000000001", "token");

    private Drafts() {}

    public static Draft sms(String to, String body) {
        return draft(to, body, Extras.NONE, null);
    }

    public static Draft draft(String to, String body, Extras extras, @Nullable String callback) {
        return new Draft(
                ACCOUNT,
                Way.TWILIO,
                Address.parse(to).orElseThrow(),
                "+15005550006",
                body,
                Status.QUEUED,
                1,
                callback,
                1_000,
                extras);
    }

    public static Ledger ledger() {
        return new Ledger(100, 10_000);
    }
}
