package org.carillon.security.control;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Seals what must not be readable in the database: Tink's AEAD with AES-256-GCM, in its raw form (nonce, ciphertext, tag). Each sealed
 * value is bound to its place, so that it cannot be moved to another row. The key is configured, or made once in a file of the data
 * folder.
 */
@ApplicationScoped
public class MasterKey {
    private static final int SHORTEST = 32;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private @Nullable Aead aead;
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
        aead = aead(digest);
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
        try {
            return Base64.getEncoder().encodeToString(loaded().encrypt(plain, context(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place, e);
        }
    }

    /** Throws IllegalStateException for a value that was sealed with another key, of another place, or was changed. */
    public byte[] open(String sealed, String place) {
        try {
            return loaded().decrypt(Base64.getDecoder().decode(sealed), context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + place, e);
        }
    }

    private Aead loaded() {
        return Objects.requireNonNull(aead, "the master key is not loaded");
    }

    private static byte[] context(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }

    @AccessesPartialKey
    private static Aead aead(byte[] secret) {
        try {
            AeadConfig.register();
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(NONCE_BYTES)
                    .setTagSizeBytes(TAG_BYTES)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot use the master key", e);
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
