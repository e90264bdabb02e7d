package org.carillon.provider.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as told, by the first word of the command; {@code .} is the end of a message. */
final class ScriptedMailServer implements AutoCloseable {
    /** Closes the connection in place of an answer. */
    static final String HANG_UP = "hang up";
    /** Never answers. */
    static final String SILENCE = "silence";

    private static final Map<String, String> USUAL = Map.of(
            "HELLO",
            "220 ready",
            "EHLO",
            "250-here\r\n250 AUTH PLAIN",
            "AUTH",
            "235 welcome",
            "DATA",
            "354 go on",
            "RSET",
            "250 reset",
            "QUIT",
            "221 bye");

    private final ServerSocket socket;
    private final Thread acceptor;
    private final Map<String, String> script = new ConcurrentHashMap<>(USUAL);
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acceptor = new Thread(this::accept, "mail server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    ScriptedMailServer on(String command, String answer) {
        script.put(command, answer);
        return this;
    }

    List<String> commands() {
        return commands;
    }

    int connections() {
        return connections.get();
    }

    void hangUpAll() throws IOException {
        for (Socket one : open) {
            one.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                open.add(client);
                connections.incrementAndGet();
                Thread thread = new Thread(() -> serve(client), "mail client");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            boolean goOn = answer(client, "HELLO");
            while (goOn) {
                String line = in.readLine();
                if (line == null) {
                    return;
                }
                commands.add(line);
                String word = line.split("[ :]", 2)[0];
                goOn = answer(client, word);
                if (word.equals("DATA") && script.getOrDefault("DATA", "").startsWith("354")) {
                    if (script.getOrDefault("TEXT", "").equals(HANG_UP)) {
                        client.setSoLinger(true, 0);
                        return;
                    }
                    String text = in.readLine();
                    while (text != null && !text.equals(".")) {
                        text = in.readLine();
                    }
                    commands.add(".");
                    goOn = text != null && answer(client, ".");
                }
            }
        } catch (IOException broken) {
            // as told
        }
    }

    private boolean answer(Socket client, String word) throws IOException {
        String answer = script.getOrDefault(word, "250 ok");
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
        }
        return !word.equals("QUIT");
    }

    /** Nobody listens any more once it has returned: an accept that is under way may take one more connection before it sees the end. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            acceptor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUpAll();
    }
}
