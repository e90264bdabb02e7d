package org.carillon.provider.control;

/** Understands the calls of one provider. */
public interface ProviderWebhook {

    ProviderName name();

    /** Checks that the call is genuine before it reads it; never throws for what is in it. */
    WebhookReading read(WebhookCall call);
}
