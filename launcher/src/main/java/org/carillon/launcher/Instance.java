package org.carillon.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One server to run: everything that the environment decides.
 *
 * @param environment what the server's process gets; secrets go there and nowhere else
 * @param providerThreads most requests in flight to one provider
 */
public record Instance(
        Layout layout,
        Ports ports,
        Path dataFolder,
        Database database,
        boolean simulator,
        int providerThreads,
        Map<String, String> environment) {

    /** From the variables that the README lists. */
    public static Instance from(Layout layout, Map<String, String> variables) {
        Ports ports = Ports.from(variables);
        Path data = layout.root()
                .resolve(variables.getOrDefault("CARILLON_DATA_DIR", "data"))
                .toAbsolutePath()
                .normalize();
        Database database = Database.from(variables, data);
        boolean simulator = !"false".equalsIgnoreCase(variables.getOrDefault("CARILLON_SIMULATOR", "true"));
        String threads = variables.getOrDefault("CARILLON_PROVIDER_CONCURRENCY", "100");
        if (!threads.matches("[1-9]\\d{0,3}")) {
            throw new LaunchException("CARILLON_PROVIDER_CONCURRENCY is not a number from 1 to 9999: " + threads);
        }

        Map<String, String> environment = new HashMap<>(variables);
        environment.put("CARILLON_DATA_DIR", data.toString());
        environment.put("CARILLON_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("CARILLON_DB_URL", database.url());
        environment.put("CARILLON_DB_USER", database.user());
        environment.put("CARILLON_DB_PASSWORD", database.password());
        environment.putIfAbsent("CARILLON_PUBLIC_URL", address(ports));
        environment.put("CARILLON_SIMULATOR", String.valueOf(simulator));
        if (simulator) {
            SimulatedAccount.of(data).addTo(environment, address(ports) + "/simulator");
        }
        return new Instance(
                layout, ports, data, database, simulator, Integer.parseInt(threads), Map.copyOf(environment));
    }

    /** The base of its URLs, without a slash at the end. */
    public String address() {
        return address(ports);
    }

    /** Where the broker keeps messages that must outlive a restart. */
    Path brokerFolder() {
        return dataFolder.resolve("broker");
    }

    Path domainFolder() {
        return layout.domains().resolve(String.valueOf(ports.base()));
    }

    private static String address(Ports ports) {
        return "http://127.0.0.1:" + ports.http();
    }
}
