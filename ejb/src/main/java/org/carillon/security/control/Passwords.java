package org.carillon.security.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Hashes of passwords and client secrets: PBKDF2 with HMAC-SHA-512 and as many rounds as OWASP asks for. */
@ApplicationScoped
public class Passwords {
    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private final SecureRandom random = new SecureRandom();
    private String nobodys = "";

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(STRENGTH);
        nobodys = hash(random(32));
    }

    public String hash(String secret) {
        return pbkdf2.generate(secret.toCharArray());
    }

    public boolean matches(String secret, String hash) {
        return pbkdf2.verify(secret.toCharArray(), hash);
    }

    /** A hash that nothing matches: checking it takes as long as checking a real one. */
    String nobodys() {
        return nobodys;
    }

    /** @return letters, digits, {@code -} and {@code _} that carry so many random bytes */
    public String random(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
