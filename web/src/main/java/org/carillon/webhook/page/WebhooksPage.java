package org.carillon.webhook.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carillon.inbound.control.InboundHistory;
import org.carillon.provider.control.ProviderName;
import org.carillon.receipt.control.ReceiptArrivals;
import org.carillon.settings.control.Setting;
import org.carillon.webhook.boundary.Forgeries;
import org.carillon.webhook.boundary.WebhookAddresses;
import org.carillon.webhook.boundary.WebhookAddresses.WebhookAddress;
import org.jspecify.annotations.Nullable;

/** Where providers call, how that is proven, and when they last did. */
@Named
@RequestScoped
public class WebhooksPage {

    @Inject
    WebhookAddresses addresses;

    @Inject
    Forgeries forgeries;

    @Inject
    ReceiptArrivals receipts;

    @Inject
    InboundHistory inbound;

    private @Nullable Map<String, Instant> reports;
    private @Nullable Map<String, Instant> messages;

    public List<ProviderName> getProviders() {
        return List.of(ProviderName.TWILIO, ProviderName.SMSBROADCAST);
    }

    public List<WebhookAddress> addressesOf(ProviderName provider) {
        return addresses.masked().stream()
                .filter(address -> address.provider() == provider)
                .toList();
    }

    public boolean isUnreachable() {
        return addresses.unreachable().isPresent();
    }

    public String getPublicAddress() {
        return Setting.PUBLIC_URL.required();
    }

    public String getEventsAddress() {
        return addresses.ofEvents();
    }

    public boolean isWithSecret() {
        return Setting.SMSBROADCAST_WEBHOOK_SECRET.text().isPresent();
    }

    /** The networks from which SMS Broadcast may call; empty if any. */
    public String getNetworks() {
        return Setting.SMSBROADCAST_WEBHOOK_ADDRESSES.text().orElse("");
    }

    public long getForged() {
        return forgeries.counted();
    }

    public @Nullable Instant getLastForged() {
        return forgeries.last();
    }

    public @Nullable Instant lastReport(ProviderName provider) {
        Map<String, Instant> known = reports;
        if (known == null) {
            known = receipts.latest();
            reports = known;
        }
        return known.get(provider.name());
    }

    public @Nullable Instant lastMessage(ProviderName provider) {
        Map<String, Instant> known = messages;
        if (known == null) {
            known = inbound.latest();
            messages = known;
        }
        return known.get(provider.name());
    }
}
