package org.carillon.metrics.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Counts what happens to notifications on this node since its start. Cheap enough for every message; never throws. */
@ApplicationScoped
public class NotificationMetrics {

    @Inject
    private MetricRegistry registry;

    private CounterFamily accepted;
    private CounterFamily failed;
    private CounterFamily receipts;
    private CounterFamily answers;
    private Counter sent;
    private Counter throttled;
    private Counter unknown;
    private Counter forged;
    private Counter spooled;
    /** Not a Timer, whose quantiles Payara leaves in nanoseconds while it turns the mean into seconds. */
    private Histogram acceptedToProvider;

    @PostConstruct
    void register() {
        accepted = new CounterFamily(registry, "carillon.accepted", "Notifications taken into the outbox", "kind");
        failed = new CounterFamily(registry, "carillon.failed", "Notifications that failed, by error code", "code");
        receipts = new CounterFamily(registry, "carillon.receipts.applied", "Receipts that moved a row", "status");
        answers = new CounterFamily(registry, "carillon.send.answers", "HTTP answers of single sends", "http_status");
        sent = registry.counter(CounterFamily.described("carillon.sent", "Messages that a provider has accepted"));
        throttled = registry.counter(CounterFamily.described(
                "carillon.throttled", "Attempts put off, since the provider said that they were too many"));
        unknown = registry.counter(
                CounterFamily.described("carillon.unknown", "Attempts after which nobody knew whether they arrived"));
        forged = registry.counter(
                CounterFamily.described("carillon.webhook.forged", "Webhook calls refused for their signature"));
        spooled = registry.counter(CounterFamily.described(
                "carillon.webhook.spooled",
                "Webhook calls that the broker kept, since the database did not take them"));
        acceptedToProvider = registry.histogram(CounterFamily.described(
                "carillon.accepted.to.provider.millis",
                "Time from accepting a notification to the provider's acceptance, in milliseconds"));
    }

    /** A row was written for a message of this kind. */
    public void accepted(Enum<?> kind) {
        accepted.count(kind);
    }

    /** The provider has accepted the message, so long after we had. */
    public void handedToProvider(Duration sinceAccepted) {
        sent.inc();
        acceptedToProvider.update(Math.max(0, sinceAccepted.toMillis()));
    }

    /** @param code the provider's error code or our own, such as {@code not_configured} */
    public void failed(String code) {
        failed.count(code);
    }

    public void throttled() {
        throttled.inc();
    }

    public void unknown() {
        unknown.inc();
    }

    public void forgedWebhook() {
        forged.inc();
    }

    public void spooled(int calls) {
        spooled.inc(calls);
    }

    /** A receipt moved a notification to this status. */
    public void receiptApplied(Enum<?> status) {
        receipts.count(status);
    }

    /** A request to send one message was answered with this HTTP status. */
    public void answered(int httpStatus) {
        answers.count(Integer.toString(httpStatus));
    }
}
