package org.carillon.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void findsTheAdministratorsPasswordAndDoesNotPrintTheLine() {
        console.follow();
        console.accept("  Administrator 'admin' was created with password s3cret|#]");
        assertEquals(Optional.of("s3cret"), console.newPassword());
        assertFalse(printed.toString(StandardCharsets.UTF_8).contains("s3cret"));
    }

    @Test
    void isSilentUntilTheServerIsReady() {
        console.accept("loading");
        console.follow();
        console.accept("serving");
        assertEquals("serving", printed.toString(StandardCharsets.UTF_8).strip());
    }
}
