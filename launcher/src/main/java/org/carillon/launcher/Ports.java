package org.carillon.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/** The TCP ports of one server, laid out as Payara's own {@code --portbase} does. */
public record Ports(int base, int http) {
    private static final int DEFAULT_BASE = 8000;

    /** From {@code CARILLON_PORT_BASE} (8000) and {@code CARILLON_HTTP_PORT} (base and 80). */
    static Ports from(Map<String, String> environment) {
        int base = number(environment, "CARILLON_PORT_BASE", DEFAULT_BASE);
        return new Ports(base, number(environment, "CARILLON_HTTP_PORT", base + 80));
    }

    public int admin() {
        return base + 48;
    }

    int iiop() {
        return base + 37;
    }

    int jms() {
        return base + 76;
    }

    int jmsRegistry() {
        return jms() + 100;
    }

    int shell() {
        return base + 66;
    }

    /** @throws LaunchException naming the first port that something else listens on */
    void requireFree() {
        for (int port : List.of(http, admin(), iiop(), jms(), jmsRegistry())) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                throw new LaunchException(
                        "Port " + port + " is taken. Choose others with CARILLON_HTTP_PORT and CARILLON_PORT_BASE.", e);
            }
        }
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_000) {
            throw new LaunchException(name + " is not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
