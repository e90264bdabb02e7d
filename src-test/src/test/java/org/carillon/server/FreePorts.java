package org.carillon.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Finds a port base whose ports nothing on this machine listens on; below the range of outgoing connections. Each JVM of a run has
 * a range of its own, since a server listens only some time after its ports were found free, and not while it is restarted.
 */
final class FreePorts {
    private static final int LOWEST = 15_000;
    private static final int FORKS = 2;
    private static final int SHARE = 17_000 / FORKS;
    private static final int[] OFFSETS = {37, 48, 76, 80, 176};

    private FreePorts() {}

    static int base() {
        int from = LOWEST + Math.floorMod(Integer.getInteger("carillon.fork", 1), FORKS) * SHARE;
        return ThreadLocalRandom.current()
                .ints(from, from + SHARE - IntStream.of(OFFSETS).max().orElseThrow())
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
