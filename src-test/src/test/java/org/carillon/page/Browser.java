package org.carillon.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;

/** A browser in front of the server under test. What it opens is closed after the test. */
public final class Browser implements AutoCloseable {
    /** Of the accounts that {@link #account} makes. */
    public static final String PASSWORD = "a-password-of-tests";

    private final Chromium chromium;
    private final CarillonServer server;
    private final List<BrowserContext> open = new ArrayList<>();

    Browser(Chromium chromium, CarillonServer server) {
        this.chromium = chromium;
        this.server = server;
    }

    /** Somebody who has not signed in. */
    public Visitor stranger() {
        return new Visitor(this, "", List.of());
    }

    /** A new account with these roles, such as {@code staff}, signed in; the form to sign in has a test of its own. */
    public Visitor signedIn(String... roles) {
        return signedInAs(account(roles), PASSWORD);
    }

    /** @return the name of a new account with these roles */
    public String account(String... roles) {
        String name = roles[0] + "-" + UUID.randomUUID();
        Client.admin(server)
                .json()
                .body(Map.of("username", name, "password", PASSWORD, "roles", Arrays.asList(roles)))
                .post(server.at("/api/accounts"))
                .then()
                .statusCode(201);
        return name;
    }

    /** An account that exists. */
    public Visitor signedInAs(String name, String password) {
        Response login = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("username", name, "password", password))
                .post(server.at("/api/auth/login/"));
        login.then().statusCode(200);
        List<Cookie> cookies = login.getDetailedCookies().asList().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(server.address())
                        .setHttpOnly(cookie.isHttpOnly()))
                .toList();
        return new Visitor(this, name, cookies);
    }

    /** A path of the server as the browser writes it; an address elsewhere stays as it is. */
    String at(String path) {
        return server.at("/").resolve(path).toString();
    }

    BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.context(options);
        open.add(context);
        return context;
    }

    void photograph(String name) {
        int number = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                Photo.take(page, name + "-" + ++number);
            }
        }
    }

    void closePages() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
