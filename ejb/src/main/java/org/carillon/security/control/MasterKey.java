package org.carillon.security.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.carillon.settings.control.Setting;

/**
 * Seals what must not be readable in the database (AES-256-GCM). Each sealed value is bound to its place, so that it cannot
 * be moved to another row. The key is configured, or made once in a file of the data folder.
 */
@ApplicationScoped
public class MasterKey {
    private static final int NONCE_BYTES = 12;
    private static final int SHORTEST = 32;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
    private String fingerprint = "";

    @PostConstruct
    void load() {
        try {
            Optional<String> configured = Setting.MASTER_KEY.text();
            use(configured.isPresent() ? configured.get() : MasterKeyFile.in(dataFolder()));
        } catch (IOException e) {
            throw new UncheckedIOException("No master key: set " + Setting.MASTER_KEY.key(), e);
        }
    }

    void use(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(Setting.MASTER_KEY.key() + " has less than " + SHORTEST + " characters");
        }
        byte[] digest = sha256("carillon master key " + secret);
        key = new SecretKeySpec(digest, "AES");
        fingerprint = HexFormat.of().formatHex(sha256(HexFormat.of().formatHex(digest)), 0, 8);
    }

    /** Tells one master key from another without betraying it. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * @param place what the value is of, such as a table and a key
     * @return Base64
     */
    public String seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, plain, place);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** Throws IllegalStateException for a value that was sealed with another key, of another place, or was changed. */
    public byte[] open(String sealed, String place) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, rest, place);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal or open " + place, e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path dataFolder() {
        return Setting.DATA_DIR
                .text()
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "carillon"));
    }
}
