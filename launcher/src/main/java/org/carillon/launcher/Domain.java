package org.carillon.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The domain folder of one server: made afresh from the domain in Payara's zip; only its cache of bundles is kept. What the broker
 * keeps lies with the data.
 */
record Domain(Path folder) {
    private static final String CACHE = "osgi-cache";
    /** What the broker calls the folder of its messages. */
    private static final String STORE = "fs370";

    static Domain prepare(Instance instance) {
        Layout layout = instance.layout();
        Domain domain = new Domain(instance.domainFolder());
        domain.clear();
        PrivateFiles.makeFolder(domain.folder);
        for (String part : List.of("config", "lib", "endpoints", "init-info")) {
            PrivateFiles.copy(
                    layout.payara().resolve("glassfish/domains/domain1").resolve(part), domain.folder.resolve(part));
        }
        PrivateFiles.makeFolder(domain.folder.resolve("docroot"));
        PrivateFiles.copy(layout.driver(), domain.folder.resolve("lib").resolve("postgresql.jar"));

        PrivateFiles.copy(
                layout.deploy().resolve("broker.properties"),
                domain.folder.resolve("imq/instances/imqbroker/props/config.properties"));

        PrivateFiles.makeFolder(instance.brokerFolder());
        PrivateFiles.link(domain.folder.resolve("imq/instances/imqbroker").resolve(STORE), instance.brokerFolder());

        PrivateFiles.append(
                domain.folder.resolve("config/logging.properties"),
                PrivateFiles.read(layout.deploy().resolve("logging.properties")));

        String password = Secrets.hex(16);
        PrivateFiles.write(domain.folder.resolve("config/admin-keyfile"), Secrets.adminKey(password));
        PrivateFiles.write(domain.passwordFile(), "AS_ADMIN_PASSWORD=" + password + "\n");
        BootCommands commands = new BootCommands(instance);
        PrivateFiles.write(domain.beforeStart(), String.join("\n", commands.beforeStart()) + "\n");
        PrivateFiles.write(domain.afterStart(), String.join("\n", commands.afterStart()) + "\n");
        return domain;
    }

    Path beforeStart() {
        return folder.resolve("config/before-start.asadmin");
    }

    Path afterStart() {
        return folder.resolve("config/after-start.asadmin");
    }

    Path console() {
        return folder.resolve("logs/console.log");
    }

    /** For {@code asadmin --passwordfile}: the administrator of the server itself, not Carillon's. */
    Path passwordFile() {
        return folder.resolve("config/asadmin-password");
    }

    private void clear() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var parts = Files.list(folder)) {
            parts.filter(part -> !part.endsWith(CACHE)).forEach(PrivateFiles::delete);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
