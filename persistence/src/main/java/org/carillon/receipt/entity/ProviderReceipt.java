package org.carillon.receipt.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * A raw receipt. It is open until {@code processedAt} is set; as long as it is open, {@code nextLookAt} says when the sweep takes it up,
 * should the queue have lost it or its notification not be known yet. It waits for {@link #LONGEST_WAIT} at most and is kept for good.
 */
@Entity
@Table(name = "provider_receipt")
public class ProviderReceipt {
    static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final Duration QUEUE_MAY_TAKE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    @Id
    private UUID id;

    private String provider;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "provider_sid")
    private @Nullable String providerSid;

    private String word;

    @Enumerated(EnumType.STRING)
    private @Nullable Status reported;

    @Column(name = "error_code")
    private @Nullable String errorCode;

    @Column(name = "error_message")
    private @Nullable String errorMessage;

    private String payload;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "next_look_at")
    private @Nullable Instant nextLookAt;

    private int looks;

    @Column(name = "processed_at")
    private @Nullable Instant processedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReceiptResult result;

    protected ProviderReceipt() {}

    /** @param id a UUIDv7, the same if the same call is stored again */
    public ProviderReceipt(UUID id, Report report, Instant receivedAt) {
        this.id = id;
        this.provider = report.provider();
        this.notificationId = report.notificationId();
        this.providerSid = report.sid();
        this.word = report.word();
        this.reported = report.reported();
        this.errorCode = report.errorCode();
        this.errorMessage = report.errorMessage();
        this.payload = report.payload();
        this.receivedAt = receivedAt;
        this.nextLookAt = receivedAt.plus(QUEUE_MAY_TAKE);
    }

    /** Processed, for good. */
    public void processed(ReceiptResult what, Instant now) {
        result = what;
        processedAt = now;
        nextLookAt = null;
    }

    /** No notification is known for it: looked for again after 2 s, 4 s … 1 h, given up after a day. */
    public void notFound(Instant now) {
        postpone(ReceiptResult.UNMATCHED, now);
    }

    /** Something went wrong with it; tried again like one whose notification is not known. */
    public void failed(Instant now) {
        postpone(ReceiptResult.FAILED, now);
    }

    private void postpone(ReceiptResult atLast, Instant now) {
        if (!receivedAt.plus(LONGEST_WAIT).isAfter(now)) {
            processed(atLast, now);
            return;
        }
        looks++;
        result = ReceiptResult.WAITING;
        nextLookAt = now.plus(pause(looks));
    }

    static Duration pause(int looks) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(looks, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** To be processed now: neither done nor put off to a later time. */
    public boolean isDue(Instant now) {
        if (processedAt != null) {
            return false;
        }
        return result == null || nextLookAt == null || !nextLookAt.isAfter(now);
    }

    public UUID getId() {
        return id;
    }

    public String getProvider() {
        return provider;
    }

    public @Nullable UUID getNotificationId() {
        return notificationId;
    }

    public @Nullable String getProviderSid() {
        return providerSid;
    }

    public String getWord() {
        return word;
    }

    public @Nullable Status getReported() {
        return reported;
    }

    public @Nullable String getErrorCode() {
        return errorCode;
    }

    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public String getPayload() {
        return payload;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    public @Nullable Instant getNextLookAt() {
        return nextLookAt;
    }

    public @Nullable Instant getProcessedAt() {
        return processedAt;
    }

    public @Nullable ReceiptResult getResult() {
        return result;
    }
}
