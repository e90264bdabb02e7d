package org.carillon.launcher;

import java.util.ArrayList;
import java.util.List;

/** What the server does on its way up: set itself up before any listener opens, deploy, and only then answer. */
record BootCommands(Instance instance) {
    private static final String CONFIG = "set configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.network-listeners.network-listener.http-listener-1.";

    List<String> beforeStart() {
        List<String> commands = new ArrayList<>();
        for (String name : List.of(
                "loopback.asadmin", "server.asadmin", instance.database().commandFile())) {
            commands.addAll(new CommandFile(instance.layout().deploy().resolve(name)).commands());
        }
        Ports ports = instance.ports();
        commands.add(HTTP + "enabled=false");
        commands.add(HTTP + "port=" + ports.http());
        commands.add(CONFIG + "network-config.network-listeners.network-listener.admin-listener.port=" + ports.admin());
        commands.add(CONFIG + "iiop-service.iiop-listener.orb-listener-1.port=" + ports.iiop());
        commands.add(CONFIG + "system-property.JMS_PROVIDER_PORT.value=" + ports.jms());
        // the property is read before these commands run, so that the broker would still take the port in Payara's zip
        commands.add(CONFIG + "jms-service.jms-host.default_JMS_host.port=" + ports.jms());
        String provider = "set resources.managed-executor-service.concurrent/provider.";
        commands.add(provider + "maximum-pool-size=" + Math.max(100, instance.providerThreads()));
        commands.add(provider + "core-pool-size=" + instance.providerThreads());
        commands.add(provider + "maximum-pool-size=" + instance.providerThreads());
        return commands;
    }

    /** The HTTP listener opens last, so that nobody, a health check least of all, takes an empty server for a ready one. */
    List<String> afterStart() {
        List<String> commands = new ArrayList<>();
        commands.add("deploy --name carillon " + instance.layout().application());
        if (instance.simulator()) {
            commands.add("deploy --name simulator --contextroot /simulator "
                    + instance.layout().simulator());
        }
        commands.add(HTTP + "enabled=true");
        return commands;
    }
}
