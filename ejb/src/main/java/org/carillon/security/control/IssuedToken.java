package org.carillon.security.control;

import java.time.Duration;

/** A bearer token and how long it can be used. */
public record IssuedToken(String token, Duration lifetime) {

    @Override
    public String toString() {
        return "IssuedToken[…]";
    }
}
