package org.carillon.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server's JVM, as Payara itself would make it for the domain in its zip. */
final class JavaCommand {
    private final Layout layout;

    JavaCommand(Layout layout) {
        this.layout = layout;
    }

    List<String> of(Domain domain, Ports ports, String extraOptions) {
        CommandFile memory = new CommandFile(layout.deploy().resolve("jvm.asadmin"));
        String template = layout.payara().resolve("glassfish/domains/domain1").toString();
        List<String> command = new ArrayList<>();
        for (String word : asPayaraWouldRun()) {
            if (word.startsWith("-javaagent:") || memory.deletedJvmOptions().contains(word)) {
                continue;
            }
            command.add(
                    word.startsWith("-Dosgi.shell.telnet.port=")
                            ? "-Dosgi.shell.telnet.port=" + ports.shell()
                            : word.replace(template, domain.folder().toString()));
        }
        List<String> options = new ArrayList<>(memory.createdJvmOptions());
        options.add(Leash.agentOption());
        options.addAll(List.of(extraOptions.strip().split("\\s+")));
        options.removeIf(String::isEmpty);
        command.addAll(command.indexOf("com.sun.enterprise.glassfish.bootstrap.ASMain"), options);
        command.set(command.indexOf("-verbose") + 1, "true");
        command.addAll(List.of("-prebootcommandfile", domain.beforeStart().toString()));
        command.addAll(List.of("-postbootcommandfile", domain.afterStart().toString()));
        return command;
    }

    /** Asked of Payara once and then remembered, since the answer takes it some seconds. */
    private List<String> asPayaraWouldRun() {
        Path remembered = layout.domains().resolve("java-command");
        try {
            if (!Files.exists(remembered)
                    || Files.getLastModifiedTime(remembered).compareTo(Files.getLastModifiedTime(layout.payara()))
                            < 0) {
                PrivateFiles.write(remembered, String.join("\n", dryRun()));
            }
            return Files.readAllLines(remembered);
        } catch (IOException e) {
            throw new LaunchException("Cannot read " + remembered, e);
        }
    }

    private List<String> dryRun() throws IOException {
        Path asadmin = layout.payara().resolve("glassfish/lib/client/appserver-cli.jar");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        asadmin.toString(),
                        "start-domain",
                        "--dry-run",
                        "domain1")
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = answer.lines().toList();
        int last = lines.indexOf("");
        if (lines.size() < 3 || last < 2 || !lines.contains("com.sun.enterprise.glassfish.bootstrap.ASMain")) {
            throw new LaunchException("Payara does not tell its command line:\n" + answer);
        }
        return lines.subList(1, last);
    }
}
