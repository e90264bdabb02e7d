package org.carillon.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWebhooks;
import org.carillon.provider.control.WebhookReading;
import org.carillon.settings.control.Setting;

/**
 * Takes a call of Twilio and answers it with TwiML: who has pressed keys is thanked, who calls us is told that nobody can talk here, and to
 * all else there is no reply.
 */
@ApplicationScoped
public class TwilioAnswer {
    private static final String SIGNATURE = "X-Twilio-Signature";
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>";
    private static final String END = "</Response>";

    @Inject
    ProviderCalls calls;

    @Inject
    ProviderWebhooks webhooks;

    CompletionStage<Response> to(HttpServletRequest request, InputStream body) throws IOException {
        return calls.take(webhooks.of(ProviderName.TWILIO), request, body, SIGNATURE, TwilioAnswer::to)
                .thenApply(twiml -> Response.ok(twiml, MediaType.TEXT_XML_TYPE).build());
    }

    private static String to(WebhookReading reading) {
        if (reading instanceof WebhookReading.CallAnswer) {
            return BEGIN + spoken(Setting.CALL_THANKS) + END;
        }
        boolean call = reading instanceof WebhookReading.Inbound inbound && inbound.kind() == Kind.CALL;
        return BEGIN + (call ? spoken(Setting.CALL_GREETING) : "") + END;
    }

    private static String spoken(Setting text) {
        String words = text.required().replace("&", "&amp;").replace("<", "&lt;");
        return "<Say>" + words + "</Say><Hangup/>";
    }
}
