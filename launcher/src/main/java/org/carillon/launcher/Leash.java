package org.carillon.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends this JVM when the process that it belongs to is gone, even if that was killed. In the server's JVM it runs as an
 * agent, so that no Payara is ever left behind.
 */
public final class Leash {
    private Leash() {}

    /** Called by the JVM before the server's main method; {@code owner} is a process id. */
    public static void premain(String owner) {
        holdTo(Long.parseLong(owner));
    }

    static void holdTo(long owner) {
        Thread watch = new Thread(
                () -> {
                    ProcessHandle.of(owner)
                            .ifPresent(process -> process.onExit().join());
                    System.exit(143);
                },
                "leash");
        watch.setDaemon(true);
        watch.start();
    }

    static String agentOption() {
        try {
            Path place = Path.of(Leash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path agent = Files.isDirectory(place) ? place.resolveSibling("carillon-launcher.jar") : place;
            return "-javaagent:" + agent + "=" + ProcessHandle.current().pid();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
