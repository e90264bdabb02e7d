package org.carillon.bench.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A provider like Twilio, a process of its own: {@code Provider <port> <control port> <auth token>}. The control port takes
 * {@code /behave?latency=50&throttled=0.1…} (sets all anew, see {@link Behaviour}; clears the ledger's counts), {@code /turn?…} (the same
 * without clearing), {@code /down} (closes the listening socket and every connection), {@code /up}, {@code /ledger}, {@code /taken} (by
 * Twilio, tab, by SMS Broadcast) and {@code /counts}. It plays SMS Broadcast too, which never fails; both have one ledger.
 */
public final class Provider {
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Ledger ledger = new Ledger();
    private final Receipts receipts;
    private final MessagesHandler messages;
    private final BroadcastHandler broadcast;
    private final int port;
    private HttpServer open;

    private Provider(int port, String token) throws IOException {
        this.port = port;
        this.receipts = new Receipts(token);
        this.messages = new MessagesHandler(ledger, receipts);
        this.broadcast = new BroadcastHandler(ledger);
        this.open = listen();
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.idleInterval", "3600");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
        Provider provider = new Provider(Integer.parseInt(arguments[0]), arguments[2]);
        HttpServer control = bind(Integer.parseInt(arguments[1]));
        control.createContext("/", provider::control);
        control.start();
    }

    private synchronized void control(HttpExchange exchange) throws IOException {
        String answer = switch (exchange.getRequestURI().getPath()) {
            case "/behave" -> {
                messages.behave(Behaviour.of(Form.parse(exchange.getRequestURI().getRawQuery())));
                ledger.clear();
                receipts.clear();
                yield "";
            }
            case "/turn" -> {
                messages.behave(Behaviour.of(Form.parse(exchange.getRequestURI().getRawQuery())));
                yield "";
            }
            case "/taken" -> messages.taken() + "\t" + broadcast.taken();
            case "/down" -> {
                open.stop(0);
                yield "";
            }
            case "/up" -> {
                open = listen();
                yield "";
            }
            case "/ledger" -> ledger.lines();
            case "/distinct" -> String.valueOf(ledger.distinct());
            default ->
                "at provider " + ledger.distinct() + ", requests " + ledger.fates() + ", most in flight "
                        + messages.peak() + ", receipts answered " + receipts.answered() + ", given up "
                        + receipts.refused() + ", p50 " + receipts.millisOf(0.5) + " ms, p99 " + receipts.millisOf(0.99)
                        + " ms";
        };
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpServer listen() throws IOException {
        HttpServer server = bind(port);
        server.createContext("/2010-04-01/Accounts/", messages);
        server.createContext("/api-adv.php", broadcast);
        server.setExecutor(workers);
        server.start();
        return server;
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1024);
    }
}
