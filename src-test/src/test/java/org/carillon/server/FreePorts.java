package org.carillon.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds a port base whose ports nothing on this machine listens on; below the range of outgoing connections. */
final class FreePorts {
    private static final int[] OFFSETS = {37, 48, 76, 80, 176};

    private FreePorts() {}

    static int base() {
        return ThreadLocalRandom.current()
                .ints(15_000, 32_000)
                .filter(base -> IntStream.of(OFFSETS).allMatch(offset -> isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
