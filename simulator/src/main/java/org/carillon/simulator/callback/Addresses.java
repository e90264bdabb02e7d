package org.carillon.simulator.callback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        chosen = new Chosen(
                base + "/api/twilio/webhook/sms",
                base + "/api/twilio/webhook/call",
                base + "/api/sms/webhook/dlr/",
                base + "/api/sms/webhook/inbound/");
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
