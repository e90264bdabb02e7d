package org.carillon.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandFileTest {
    @Test
    void tellsTheOptionsOfTheJvmAsTheyAreOnACommandLine() {
        CommandFile memory = new CommandFile(Path.of("../deploy/jvm.asadmin"));
        assertEquals(
                List.of(
                        "-XX:+UseParallelGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:CICompilerCount=8",
                        "-XX:+UseTransparentHugePages"),
                memory.createdJvmOptions());
        assertEquals(List.of("-XX:NewRatio=2"), memory.deletedJvmOptions());
    }
}
