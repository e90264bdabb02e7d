package org.carillon.security.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser proves its session with. Whoever reads the database finds only the hash of it, and whoever sees the CSRF token
 * cannot tell the id.
 *
 * @param id 32 random bytes in Base64
 */
public record SessionId(String id) {
    private static final int LONGEST = 100;

    /** For the database. */
    String hash() {
        return digest("session " + id);
    }

    /** What a page of ours knows, and a page of somebody else who makes the browser call us does not. */
    public String csrfToken() {
        return digest("csrf " + id);
    }

    public boolean hasCsrfToken(String given) {
        return MessageDigest.isEqual(
                csrfToken().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    boolean isPossible() {
        return !id.isEmpty() && id.length() <= LONGEST;
    }

    /** 43 characters: SHA-256 in Base64. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SessionId[…]";
    }
}
