package org.carillon.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A page on which everything is wrong that {@link Look} looks for. */
record FlawedSite(HttpServer server) implements AutoCloseable {
    private static final Map<String, String> FILES = Map.of(
            "/", """
                    <!DOCTYPE html>
                    <html lang="en"><head><title>Flawed</title>
                    <link rel="icon" href="data:,">
                    <style>p { margin: 0 }</style>
                    <link rel="stylesheet" href="flawed.css">
                    <script src="flawed.js"></script></head>
                    <body><main><h1>Flawed</h1>
                    <p>Hardly to be read</p>
                    <img src="missing.png" alt="">
                    <table id="wide" width="900"><tr><td>Wide</td></tr></table>
                    </main></body></html>""",
            "/flawed.css",
                    "p { color: #bbb; background: #fff } @media (prefers-color-scheme: dark) { p { color: #444; background: #222 } }",
            "/flawed.js", "/*" + "heavy".repeat(140_000) + "*/ throw new Error('broken')");

    static FlawedSite start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", FlawedSite::answer);
        server.start();
        return new FlawedSite(server);
    }

    /** With a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String content = FILES.get(path);
        String type = path.endsWith("css") ? "text/css" : path.endsWith("js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
        byte[] body = (content == null ? "" : content).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(content == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
