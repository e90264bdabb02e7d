package org.carillon.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The accounts at the simulator, in place of those at Twilio and SMS Broadcast. The token signs webhooks, or stands in their addresses, so
 * it is random, and stays the same with the data, whose receipts it signs.
 */
record SimulatedAccount(String sid, String token) {
    static SimulatedAccount of(Path dataFolder) {
        Path file = dataFolder.resolve("simulator-token");
        String token = Files.exists(file) ? PrivateFiles.read(file) : Secrets.hex(16);
        PrivateFiles.write(file, token);
        return new SimulatedAccount("AC00000000000000000000000000c0ffee", token);
    }

    /** Fills in what the environment leaves open, so that messages go to the simulator and to nobody's phone. */
    void addTo(Map<String, String> environment, String address) {
        environment.putIfAbsent("CARILLON_TWILIO_BASE_URL", address);
        environment.putIfAbsent("CARILLON_SMSBROADCAST_BASE_URL", address);
        if (!environment.containsKey("TWILIO_ACCOUNT_SID")) {
            environment.put("TWILIO_ACCOUNT_SID", sid);
            environment.put("TWILIO_AUTH_TOKEN", token);
        }
        if (!environment.containsKey("TWILIO_FROM_PHONE")) {
            environment.putIfAbsent("TWILIO_PHONE_NUMBER", "+15005550006");
        }
        environment.putIfAbsent("TWILIO_WHATSAPP_NUMBER", "+14155238886");
        if (!environment.containsKey("SMS_BROADCAST_USERNAME")) {
            environment.put("SMS_BROADCAST_USERNAME", "carillon");
            environment.put("SMS_BROADCAST_PASSWORD", token);
        }
        environment.putIfAbsent("CARILLON_SMSBROADCAST_WEBHOOK_SECRET", token);
    }
}
