package org.carillon.simulator.callback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.carillon.simulator.account.Environment;

/** Where the product listens, for what carries no address of its own. */
@ApplicationScoped
public class Addresses {

    @Inject
    private Environment environment;

    private volatile Chosen chosen = new Chosen("", "", "", "");

    @PostConstruct
    void defaults() {
        String base = environment.publicUrl();
        String secret = environment
                .value("CARILLON_SMSBROADCAST_WEBHOOK_SECRET")
                .map(words -> "?secret=" + URLEncoder.encode(words.split("\\s+")[0], StandardCharsets.UTF_8))
                .orElse("");
        chosen = new Chosen(
                base + "/api/twilio/webhook/sms",
                base + "/api/twilio/webhook/call",
                base + "/api/sms/webhook/dlr/" + secret,
                base + "/api/sms/webhook/inbound/" + secret);
    }

    public Chosen chosen() {
        return chosen;
    }

    public void choose(Chosen addresses) {
        chosen = addresses;
    }

    /**
     * @param twilioInbound messages to a Twilio number
     * @param twilioCall calls to a Twilio number
     * @param smsBroadcastReceipt delivery receipts, a secret may be in its query
     * @param smsBroadcastInbound messages to an SMS Broadcast number
     */
    public record Chosen(
            String twilioInbound, String twilioCall, String smsBroadcastReceipt, String smsBroadcastInbound) {}
}
