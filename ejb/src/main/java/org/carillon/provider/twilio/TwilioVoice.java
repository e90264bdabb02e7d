package org.carillon.provider.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import java.util.List;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.twiml.control.Gathers;

/** Makes calls at Twilio. */
final class TwilioVoice {
    private static final List<String> EVENTS = List.of("initiated", "ringing", "answered", "completed");

    private final TwilioRestClient client;
    private final StatusCallback statusCallback;

    TwilioVoice(TwilioRestClient client, StatusCallback statusCallback) {
        this.client = client;
        this.statusCallback = statusCallback;
    }

    /** One POST; throws what {@link TwilioTransport} throws. */
    Outcome call(OutgoingMessage message) {
        String callback =
                statusCallback.forNotification(message.notificationId()).toString();
        Call call = Call.creator(
                        new PhoneNumber(message.to()),
                        new PhoneNumber(message.from()),
                        new Twiml(Gathers.answeredAt(twiml(message), callback)))
                .setStatusCallback(callback)
                .setStatusCallbackEvent(EVENTS)
                .create(client);
        return call.getSid() == null
                ? new Outcome.Unknown("the provider's answer names no call", true)
                : new Outcome.Accepted(call.getSid(), String.valueOf(call.getStatus()));
    }

    private static String twiml(OutgoingMessage message) {
        Content content = message.content();
        return content == null || content.twiml() == null ? Gathers.readOut(message.body()) : content.twiml();
    }
}
