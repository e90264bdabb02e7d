package org.carillon.idempotency.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.carillon.json.boundary.StrictJson;

/** Tells whether two requests with one Idempotency-Key are the same: the path and the meaning of the body, not its blanks. */
public final class RequestHash {

    private RequestHash() {}

    /** 64 hexadecimal digits. */
    public static String of(String path, Object body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(StrictJson.canonical(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
