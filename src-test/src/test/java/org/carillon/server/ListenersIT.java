package org.carillon.server;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class ListenersIT {
    /** HTTP, admin, IIOP, JMS and its registry, the data grid, JMX: as offsets from the port base. */
    @ParameterizedTest
    @ValueSource(ints = {80, 48, 37, 76, 176, 49, 86})
    void listensToThisMachineOnly(int offset, CarillonServer server) throws IOException {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
        Assumptions.assumeFalse(outside.isEmpty(), "this machine has no other address");
        int port = server.at("/").getPort() - 80 + offset;
        try (Socket socket = new Socket()) {
            assertThrows(IOException.class, () -> socket.connect(new InetSocketAddress(outside.get(0), port), 1000));
        }
    }
}
