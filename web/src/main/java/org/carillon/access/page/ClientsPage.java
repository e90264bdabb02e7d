package org.carillon.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.carillon.callback.control.CallbackAddresses;
import org.carillon.callback.control.CallbackBook;
import org.carillon.callback.entity.Callback;
import org.carillon.callback.entity.CallbackAddress;
import org.carillon.frame.page.Asked;
import org.carillon.paging.control.Page;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.ApiClients;
import org.carillon.security.control.WebhookSecrets;
import org.carillon.security.entity.ApiClient;
import org.carillon.security.entity.WebhookSecret;
import org.jspecify.annotations.Nullable;

/** All API clients, and the one that the address names by {@code client}: its secrets, and how it is called back. */
@Named
@RequestScoped
public class ClientsPage {
    private static final int ROWS = 20;

    @Inject
    ApiClients clients;

    @Inject
    WebhookSecrets secrets;

    @Inject
    CallbackAddresses addresses;

    @Inject
    CallbackBook book;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private @Nullable Page<Callback> calls;
    private @Nullable ApiClient chosen;
    private @Nullable List<WebhookSecret> valid;

    public List<ApiClient> getRows() {
        return clients.all();
    }

    /** Null where the address names none. */
    public @Nullable ApiClient getChosen() {
        String id = asked.text("client");
        if (chosen == null && id != null) {
            chosen = clients.find(id)
                    .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no API client " + id));
        }
        return chosen;
    }

    public List<String> getRoles() {
        return AccessRoles.ALL;
    }

    public List<String> rolesOf(ApiClient client) {
        return List.copyOf(new TreeSet<>(client.roles()));
    }

    public boolean has(ApiClient client, String role) {
        return client.roles().contains(role);
    }

    /** Those that are valid now, newest first. */
    public List<WebhookSecret> webhookSecretsOf(ApiClient client) {
        List<WebhookSecret> known = valid;
        if (known == null) {
            known = secrets.of(client.clientId()).stream()
                    .filter(secret -> secret.validAt(clock.instant()))
                    .toList();
            valid = known;
        }
        return known;
    }

    /** Null if it is not called back. */
    public @Nullable CallbackAddress addressOf(ApiClient client) {
        return addresses.find(client.clientId()).orElse(null);
    }

    public List<Callback> callsTo(ApiClient client) {
        return page(client).items();
    }

    /** The address of the page of calls behind this one; empty if there is none. */
    public String olderCallsTo(ApiClient client) {
        String next = page(client).next();
        return next == null ? "" : asked.with("before", next);
    }

    private Page<Callback> page(ApiClient client) {
        Page<Callback> known = calls;
        if (known == null) {
            known = book.search(client.clientId(), null, null, asked.id("before"), ROWS);
            calls = known;
        }
        return known;
    }
}
