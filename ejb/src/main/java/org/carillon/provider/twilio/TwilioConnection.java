package org.carillon.provider.twilio;

import com.twilio.http.TwilioRestClient;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The SDK's client for one account, over one pool of connections; made once for equal settings. */
final class TwilioConnection implements Closeable {
    private final TwilioTransport transport;
    private final TwilioMessages messages;
    private final TwilioQuestions questions;
    private final TwilioNumbers numbers;

    /** @param settings complete ones */
    TwilioConnection(TwilioSettings settings) {
        String accountSid = Objects.requireNonNull(settings.accountSid());
        transport = new TwilioTransport(settings);
        TwilioRestClient client = new TwilioRestClient.Builder(accountSid, Objects.requireNonNull(settings.authToken()))
                .accountSid(accountSid)
                .httpClient(transport)
                .build();
        StatusCallback callback = new StatusCallback(settings.statusCallback());
        messages = new TwilioMessages(client, callback, new TwilioVoice(client, callback));
        questions = new TwilioQuestions(client);
        numbers = new TwilioNumbers(client);
    }

    TwilioMessages messages() {
        return messages;
    }

    TwilioQuestions questions() {
        return questions;
    }

    TwilioNumbers numbers() {
        return numbers;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
