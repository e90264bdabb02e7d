package org.carillon.server;

import java.util.Map;

/** Settings that differ from what operators get, so that a test need not wait for what takes minutes in earnest. */
public final class TestSettings {
    /** It may send two messages a second. */
    public static final String PACED_SENDER = "+15550009002";

    static final Map<String, String> ENVIRONMENT = Map.of(
            "CARILLON_PROVIDER_RESPONSE_TIMEOUT", "PT2S",
            "CARILLON_UNKNOWN_MARGIN", "PT1S",
            "CARILLON_SENDER_RATES", PACED_SENDER + "=2",
            "CARILLON_LOGIN_RATE", "6000",
            "CARILLON_CLIENT_RATE", "50",
            "CARILLON_REHEARSAL", "PT1S",
            "CARILLON_BATCH_APPROVAL_SIZE", "300",
            "CARILLON_CALLBACK_PRIVATE_HOSTS", "127.0.0.1",
            "TWILIO_AUTH_TOKEN_PREVIOUS", "the-token-before-rotation");

    private TestSettings() {}
}
