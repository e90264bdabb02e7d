package org.carillon.batch.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/**
 * A body on disk: read before a transaction begins, however slow its sender is, and known by its hash before it is understood.
 *
 * @param hash SHA-256 of the bytes, in hexadecimal
 */
public record Spool(Path file, String hash) implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Spool.class.getName());
    private static final long LARGEST = 128L * 1024 * 1024;
    private static final int BUFFER = 65_536;

    /** Reads all of it; fails with BODY_TOO_LARGE or BODY_MISSING. */
    public static Spool of(InputStream body) {
        try {
            Path file = Files.createTempFile("carillon-bulk", null);
            try {
                return written(file, body);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spool written(Path file, InputStream body) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw Problem.of(ProblemCode.BODY_TOO_LARGE, "The body may have " + LARGEST + " bytes");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw Problem.of(ProblemCode.BODY_MISSING, "The request has no body");
        }
        return new Spool(file, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "left to the folder's own cleaning", e);
        }
    }
}
