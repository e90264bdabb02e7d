package org.carillon.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets, and the form in which Payara keeps its administrators' passwords. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String hex(int bytes) {
        return HexFormat.of().formatHex(random(bytes));
    }

    /** A line of a domain's {@code admin-keyfile}: salted SHA-256, as Payara writes it. */
    static String adminKey(String password) {
        byte[] salt = random(8);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(password.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(salt);
            byte[] both = java.nio.ByteBuffer.allocate(hash.length + salt.length)
                    .put(hash)
                    .put(salt)
                    .array();
            return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return secret;
    }
}
