package org.carillon.simulator.ledger;

import org.carillon.simulator.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A message before it has a place in the ledger.
 *
 * @param handset the phone's number, whichever direction
 * @param line the sender or receiver on the product's side: a number or an alphanumeric name, without a channel
 * @param callback where status changes are posted, if anywhere
 * @param at milliseconds since 1970
 */
public record Draft(
        Account account,
        Way way,
        Address handset,
        String line,
        String body,
        Status status,
        int segments,
        @Nullable String callback,
        long at,
        Extras extras) {}
