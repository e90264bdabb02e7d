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

/** Takes a call of Twilio and answers it with TwiML that does nothing: no reply to the sender. */
@ApplicationScoped
public class TwilioAnswer {
    private static final String SIGNATURE = "X-Twilio-Signature";
    private static final String NO_REPLY = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>";

    @Inject
    ProviderCalls calls;

    @Inject
    ProviderWebhooks webhooks;

    CompletionStage<Response> to(HttpServletRequest request, InputStream body) throws IOException {
        return calls.take(webhooks.of(ProviderName.TWILIO), request, body, SIGNATURE, NO_REPLY)
                .thenApply(twiml -> Response.ok(twiml, MediaType.TEXT_XML_TYPE).build());
    }
}
