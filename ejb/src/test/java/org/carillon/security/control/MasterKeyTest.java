package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    private static final byte[] SECRET = {1, 2, 3};

    private final MasterKey key = key("one");

    @Test
    void opensWhatItSealed() {
        assertArrayEquals(SECRET, key("one").open(key.seal(SECRET, "here"), "here"));
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        assertNotEquals(key.seal(SECRET, "here"), key.seal(SECRET, "here"));
    }

    @Test
    void refusesAnotherKeyAndAnotherPlace() {
        String sealed = key.seal(SECRET, "here");
        assertThrows(IllegalStateException.class, () -> key("two").open(sealed, "here"));
        assertThrows(IllegalStateException.class, () -> key.open(sealed, "there"));
        assertNotEquals(key.fingerprint(), key("two").fingerprint());
    }

    /** Made by the cipher of the JDK: nonce, ciphertext and tag, in Base64. */
    @Test
    void opensWhatWasSealedBeforeTink() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(("carillon master key " + "one".repeat(32)).getBytes(StandardCharsets.UTF_8));
        byte[] nonce = "twelve bytes".getBytes(StandardCharsets.UTF_8);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(digest, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD("here".getBytes(StandardCharsets.UTF_8));
        byte[] rest = cipher.doFinal(SECRET);
        byte[] sealed = ByteBuffer.allocate(nonce.length + rest.length)
                .put(nonce)
                .put(rest)
                .array();
        assertArrayEquals(SECRET, key.open(Base64.getEncoder().encodeToString(sealed), "here"));
    }

    @Test
    void refusesAShortOne() {
        assertThrows(IllegalArgumentException.class, () -> new MasterKey().use("changeit"));
    }

    @Test
    void theFileIsMadeOnceForItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("data");
        String made = MasterKeyFile.in(data);
        assertEquals(64, made.length());
        assertEquals(made, MasterKeyFile.in(data));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master.key"))));
        try (var files = Files.list(data)) {
            assertEquals(1, files.count());
        }
    }

    private static MasterKey key(String secret) {
        MasterKey made = new MasterKey();
        made.use(secret.repeat(32));
        return made;
    }
}
