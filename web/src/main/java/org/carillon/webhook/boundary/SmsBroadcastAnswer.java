package org.carillon.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWebhooks;

/** Takes a call of SMS Broadcast, which proves itself by its address alone, and answers it in the provider's own way. */
@ApplicationScoped
public class SmsBroadcastAnswer {
    /** It signs nothing: no header is looked at. */
    private static final String NO_SIGNATURE = "X-No-Signature";

    @Inject
    ProviderCalls calls;

    @Inject
    ProviderWebhooks webhooks;

    CompletionStage<Response> to(HttpServletRequest request, InputStream body) throws IOException {
        return calls.take(webhooks.of(ProviderName.SMSBROADCAST), request, body, NO_SIGNATURE, reading -> "OK")
                .thenApply(ok -> Response.ok(ok, MediaType.TEXT_PLAIN_TYPE).build());
    }
}
