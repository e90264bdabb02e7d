package org.carillon.security.control;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The file {@code master.key}: made once, readable by the server's user only. */
final class MasterKeyFile {

    private MasterKeyFile() {}

    static String in(Path folder) throws IOException {
        Path file = folder.resolve("master.key");
        if (Files.notExists(file)) {
            make(folder, file);
        }
        return Files.readString(file).strip();
    }

    /** Written beside and moved, so that another node never reads half a key. */
    private static void make(Path folder, Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "master", ".new", onlyOwner());
        try {
            Files.writeString(draft, HexFormat.of().formatHex(secret));
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] onlyOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
