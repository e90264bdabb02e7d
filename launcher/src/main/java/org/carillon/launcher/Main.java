package org.carillon.launcher;

import java.nio.file.Path;
import java.time.Duration;

/** {@code ./mvnw -Prun}: runs the server until it is told to end. The one argument is the project's folder. */
public final class Main {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        ProcessHandle.current().parent().ifPresent(parent -> Leash.holdTo(parent.pid()));
        Console console = new Console(System.out);
        try {
            Instance instance = Instance.from(
                    Layout.below(Path.of(arguments[0]).toAbsolutePath().normalize()), System.getenv());
            System.out.println("Starting Payara Server and deploying Carillon ...");
            Server server = Server.start(instance, console);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-server"));
            server.awaitReady(LIMIT);
            System.out.println(new Greeting(instance, console.newPassword()).text());
            console.follow();
            int code = server.awaitEnd();
            System.out.println("The server has ended with code " + code + ".");
            System.exit(code);
        } catch (LaunchException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
