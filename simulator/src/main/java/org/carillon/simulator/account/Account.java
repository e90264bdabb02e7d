package org.carillon.simulator.account;

/**
 * A provider's account as a caller names it.
 *
 * @param sid the account SID, or the SMS Broadcast user
 * @param token the secret that signs callbacks
 */
public record Account(String sid, String token) {

    @Override
    public String toString() {
        return "Account[" + sid + "]";
    }
}
