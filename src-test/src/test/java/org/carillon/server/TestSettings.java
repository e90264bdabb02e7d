package org.carillon.server;

import static java.util.Map.entry;

import java.util.Map;

/** Settings that differ from what operators get, so that a test need not wait for what takes minutes in earnest. */
public final class TestSettings {
    /** It may send two messages a second. */
    public static final String PACED_SENDER = "+15550009002";

    static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            entry("CARILLON_PROVIDER_RESPONSE_TIMEOUT", "PT2S"),
            entry("CARILLON_UNKNOWN_MARGIN", "PT1S"),
            entry("CARILLON_SENDER_RATES", PACED_SENDER + "=2"),
            entry("CARILLON_LOGIN_RATE", "6000"),
            entry("CARILLON_CLIENT_RATE", "50"),
            entry("CARILLON_REHEARSAL", "PT1S"),
            entry("CARILLON_BATCH_APPROVAL_SIZE", "300"),
            entry("CARILLON_CALLBACK_PRIVATE_HOSTS", "127.0.0.1"),
            entry("TWILIO_AUTH_TOKEN_PREVIOUS", "the-token-before-rotation"),
            entry("CARILLON_ROUTING_WINDOW", "PT4S"),
            entry("CARILLON_ROUTING_STEP", "PT1S"),
            entry("CARILLON_ROUTING_PROBE", "PT0.3S"));

    private TestSettings() {}
}
