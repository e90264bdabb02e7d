package org.carillon.security.boundary;

import org.carillon.security.control.IssuedToken;

/** As OAuth 2 words it; {@code expiresIn} in seconds. */
public record TokenAnswer(String accessToken, String tokenType, long expiresIn) {

    static TokenAnswer of(IssuedToken issued) {
        return new TokenAnswer(issued.token(), "Bearer", issued.lifetime().toSeconds());
    }

    @Override
    public String toString() {
        return "TokenAnswer[…]";
    }
}
