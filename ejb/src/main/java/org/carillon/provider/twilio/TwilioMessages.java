package org.carillon.provider.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Unavailable;
import org.carillon.provider.wire.BrokenCall;

/** Hands messages and calls to Twilio. */
final class TwilioMessages {
    /** A sender that starts so is a messaging service, which picks the number. */
    static final String MESSAGING_SERVICE = "MG";

    private static final long LONGEST_VALIDITY = 36_000;

    private final TwilioRestClient client;
    private final StatusCallback statusCallback;
    private final TwilioVoice voice;

    TwilioMessages(TwilioRestClient client, StatusCallback statusCallback, TwilioVoice voice) {
        this.client = client;
        this.statusCallback = statusCallback;
        this.voice = voice;
    }

    /** One POST. Throws for what the circuit breaker is to count: no answer, or a 5xx. */
    Outcome send(OutgoingMessage message) throws Unavailable {
        try {
            return message.kind() == Kind.CALL ? voice.call(message) : create(message);
        } catch (NoAnswer noAnswer) {
            throw BrokenCall.unavailable(noAnswer.failure());
        } catch (Refusal refusal) {
            Outcome outcome = Verdict.of(refusal);
            if (refusal.status() >= 500) {
                throw new Unavailable(outcome, "HTTP " + refusal.status());
            }
            return outcome;
        } catch (RuntimeException e) {
            return new Outcome.Unknown(
                    "the provider's answer cannot be read: " + e.getClass().getSimpleName(), true);
        }
    }

    private Outcome create(OutgoingMessage message) {
        Message accepted = creator(message).create(client);
        return accepted.getSid() == null
                ? new Outcome.Unknown("the provider's answer names no message", true)
                : new Outcome.Accepted(accepted.getSid(), String.valueOf(accepted.getStatus()));
    }

    private MessageCreator creator(OutgoingMessage message) {
        MessageCreator creator = written(
                message,
                new PhoneNumber(ChannelAddress.of(message.kind(), message.to())),
                ChannelAddress.of(message.kind(), message.from()));
        creator.setStatusCallback(statusCallback.forNotification(message.notificationId()));
        Duration validity = message.validity();
        if (validity != null && message.kind() == Kind.SMS) {
            creator.setValidityPeriod((int) Math.max(1, Math.min(LONGEST_VALIDITY, validity.toSeconds())));
        }
        return creator;
    }

    private static MessageCreator written(OutgoingMessage message, PhoneNumber to, String from) {
        Content content = message.content();
        if (content == null) {
            String body = body(message);
            return from.startsWith(MESSAGING_SERVICE)
                    ? Message.creator(to, from, body)
                    : Message.creator(to, new PhoneNumber(from), body);
        }
        List<URI> media = content.mediaUrls().stream().map(URI::create).toList();
        MessageCreator creator = from.startsWith(MESSAGING_SERVICE)
                ? Message.creator(to, from, media)
                : Message.creator(to, new PhoneNumber(from), media);
        String template = content.contentSid();
        if (template != null) {
            creator.setContentSid(template);
            String variables = content.contentVariables();
            return variables == null ? creator : creator.setContentVariables(variables);
        }
        return message.body().isBlank() ? creator : creator.setBody(body(message));
    }

    private static String body(OutgoingMessage message) {
        return message.body().equals("null") ? TwilioTransport.LITERAL_NULL : message.body();
    }
}
