package org.carillon.provider.twilio;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server that treats each connection in one odd way. */
final class OddServer implements Closeable {
    enum Deed {
        ANSWER,
        ANSWER_THEN_CLOSE_SILENTLY,
        CLOSE_AT_ONCE,
        CLOSE_AFTER_REQUEST,
        RESET_AFTER_REQUEST,
        HALF_AN_ANSWER,
        DRIBBLE,
        SILENCE
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Deed deed;

    OddServer(Deed deed) throws IOException {
        this.deed = deed;
        Thread thread = new Thread(this::accept, "odd server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                connections.incrementAndGet();
                serve(socket);
            } catch (IOException closed) {
                // The client gave up, or the test is over.
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        if (deed == Deed.CLOSE_AT_ONCE) {
            socket.close();
            return;
        }
        readRequest(socket.getInputStream());
        switch (deed) {
            case ANSWER -> socket.getOutputStream().write(BrokenWireTest.answer());
            case ANSWER_THEN_CLOSE_SILENTLY -> {
                socket.getOutputStream().write(BrokenWireTest.answer());
                socket.close();
            }
            case RESET_AFTER_REQUEST -> {
                socket.setSoLinger(true, 0);
                socket.close();
            }
            case HALF_AN_ANSWER -> {
                socket.getOutputStream().write(BrokenWireTest.answer(), 0, 120);
                socket.close();
            }
            case DRIBBLE -> dribble(socket.getOutputStream());
            case SILENCE -> {}
            default -> socket.close();
        }
    }

    private static void dribble(OutputStream out) throws IOException {
        for (byte next : BrokenWireTest.answer()) {
            out.write(next);
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        String lower = head.toString().toLowerCase(java.util.Locale.ROOT);
        int at = lower.indexOf("content-length:");
        if (at >= 0) {
            int length = Integer.parseInt(
                    lower.substring(at + 15, lower.indexOf("\r\n", at)).strip());
            String body = new String(in.readNBytes(length), StandardCharsets.US_ASCII);
            assert body.length() == length;
        }
    }

    int port() {
        return server.getLocalPort();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
