package org.carillon.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person. Born QUEUED, or SCHEDULED for a time that somebody chose, or HELD for a better time, or FAILED where it cannot be sent; claimed by one delivery at a time (SENDING, by a
 * conditional update that writes {@code claim}); its outcome moves it to ACCEPTED, back to QUEUED, to FAILED or to UNKNOWN; receipts
 * move it on. Every method that moves it returns the event to store with it. The id is a UUIDv7 of {@code createdAt}, so that the
 * order of ids is the order of time.
 */
@Entity
@Table(name = "sms_notification")
public class SMSNotification extends PricedMessage {
    static final int ERROR_MESSAGE_LENGTH = 500;
    private static final int HOLD_REASON_LENGTH = 200;
    /** Receipts come within seconds; after that it is worth asking whether one was lost. */
    private static final Duration RECEIPT_PATIENCE = Duration.ofMinutes(2);

    private static final Duration RECEIPT_GIVEN_UP = Duration.ofDays(3);

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String provider;

    @Column(name = "provider_sid")
    private @Nullable String providerSid;

    @Column(name = "provider_status")
    private @Nullable String providerStatus;

    @Column(name = "error_code")
    private @Nullable String errorCode;

    @Column(name = "error_message")
    private @Nullable String errorMessage;

    private int attempts;
    private @Nullable UUID claim;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_look_at")
    private @Nullable Instant nextLookAt;

    @Column(name = "hold_reason")
    private @Nullable String holdReason;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected SMSNotification() {}

    SMSNotification(NewNotification draft, Instant now) {
        super(draft, now);
        this.status = Status.QUEUED;
        this.dueAt = now;
        this.updatedAt = now;
    }

    /** The event that tells its birth; {@code lookAgain}: when the sweep queues it, should the queue have lost it. */
    public StatusEvent queued(Source source, Instant lookAgain) {
        nextLookAt = lookAgain;
        return new StatusEvent(getId(), null, status, source, getCreatedAt(), null, null, null);
    }

    /** Born without a chance to be sent. */
    public StatusEvent notSent(String code, String reason, Source source) {
        return bornAs(Status.FAILED, code, reason, source);
    }

    /** Born to somebody who does not want it, however it was to be sent. */
    public StatusEvent unwanted(String code, String reason, Source source) {
        nextLookAt = null;
        sentAt = null;
        deliveredAt = null;
        return bornAs(Status.SUPPRESSED, code, reason, source);
    }

    private StatusEvent bornAs(Status end, String code, String reason, Source source) {
        status = end;
        errorCode = code;
        errorMessage = StatusEvent.cut(reason, ERROR_MESSAGE_LENGTH);
        return new StatusEvent(getId(), null, status, source, getCreatedAt(), null, code, reason);
    }

    /** Born to be sent at a time that somebody chose. */
    public StatusEvent scheduledFor(Instant due, Source source) {
        status = Status.SCHEDULED;
        dueAt = due;
        nextLookAt = due;
        return new StatusEvent(getId(), null, status, source, getCreatedAt(), null, null, "scheduled for " + due);
    }

    /** Somebody chose another time; it is useless as long after it as before. */
    public StatusEvent rescheduled(Instant due, String by, Instant now) {
        if (status != Status.SCHEDULED) {
            throw new IllegalMove(status, Status.SCHEDULED);
        }
        StatusEvent event = remark(Source.API, now, null, null, "moved from " + dueAt + " to " + due + " by " + by);
        usefulLonger(Duration.between(dueAt, due));
        dueAt = due;
        nextLookAt = due;
        updatedAt = now;
        return event;
    }

    /** Born where it is read, by the application itself: no provider is needed. */
    public StatusEvent shownAtOnce(Source source) {
        status = Status.DELIVERED;
        sentAt = getCreatedAt();
        deliveredAt = getCreatedAt();
        return new StatusEvent(getId(), null, status, source, getCreatedAt(), null, null, null);
    }

    /** Its time has come, and no provider is needed. */
    public StatusEvent shown(Source source, Instant now) {
        return move(Status.DELIVERED, source, now, null, null);
    }

    /** The user has seen it in the application itself. */
    public StatusEvent readByUser(Instant now) {
        return move(Status.READ, Source.API, now, null, null);
    }

    /** Born to be sent later. */
    public StatusEvent heldUntil(Instant due, String reason, Source source) {
        status = Status.HELD;
        String words = waitUntil(due, reason);
        return new StatusEvent(getId(), null, status, source, getCreatedAt(), null, null, words);
    }

    /** Its time had come, but still is not right. */
    public StatusEvent heldAgain(Instant due, String reason, Instant now) {
        String words = waitUntil(due, reason);
        updatedAt = now;
        return remark(Source.SWEEP, now, null, null, words);
    }

    /** Its time has come; the sweep queues it. */
    public StatusEvent released(Instant now) {
        StatusEvent event = move(Status.QUEUED, Source.SWEEP, now, null, "released");
        holdReason = null;
        dueAt = now;
        nextLookAt = now;
        return event;
    }

    private String waitUntil(Instant due, String reason) {
        dueAt = due;
        holdReason = StatusEvent.cut(reason, HOLD_REASON_LENGTH);
        nextLookAt = due.isBefore(getUselessAfter()) ? due : getUselessAfter();
        return "held until " + due + ": " + holdReason;
    }

    /** The event of a claim, which is a conditional update in the database; {@code how}: what is to be told beside its number. */
    public StatusEvent claimed(String how, Source source, Instant now) {
        return new StatusEvent(getId(), Status.QUEUED, status, source, now, null, null, "attempt " + attempts + how);
    }

    /** The provider has it under this SID. Where a receipt was faster, only the event is new. */
    public StatusEvent accepted(String sid, String word, Source source, Instant now) {
        if (providerSid != null && !providerSid.equals(sid)) {
            return remark(source, now, word, null, "accepted again as " + sid + ", known as " + providerSid);
        }
        providerSid = sid;
        acceptedAt = acceptedAt == null ? now : acceptedAt;
        if (!status.mayBecome(Status.ACCEPTED)) {
            return remark(source, now, word, null, "accepted as " + sid);
        }
        providerStatus = word;
        return move(Status.ACCEPTED, source, now, null, "accepted as " + sid);
    }

    /** The provider said no, for good. */
    public StatusEvent rejected(String code, String reason, Source source, Instant now) {
        return end(Status.FAILED, source, now, code, reason);
    }

    /** Its recipient does not want it any more, as was found when it was claimed: nobody was called. */
    public StatusEvent suppressed(String code, String reason, Instant now) {
        attempts--;
        return end(Status.SUPPRESSED, Source.DELIVERY, now, code, reason);
    }

    /** Surely not sent: to be tried again at {@code due}. */
    public StatusEvent putBack(Instant due, String reason, Source source, Instant now) {
        StatusEvent event = move(Status.QUEUED, source, now, null, reason);
        dueAt = due;
        nextLookAt = due;
        return event;
    }

    /** The claim led to no call: it is no attempt that counts. */
    public void attemptTakenBack() {
        attempts--;
    }

    /** Nobody knows whether the provider has it; to be looked up at {@code lookAt}. */
    public StatusEvent unknown(String reason, Instant lookAt, Source source, Instant now) {
        StatusEvent event = move(Status.UNKNOWN, source, now, null, reason);
        nextLookAt = lookAt;
        return event;
    }

    /** The provider could not be asked, or a twin is under way: to be looked up later. */
    public void stillUnknown(String reason, Instant lookAt, Instant now) {
        errorMessage = StatusEvent.cut(reason, ERROR_MESSAGE_LENGTH);
        updatedAt = now;
        nextLookAt = lookAt;
    }

    public StatusEvent expired(Instant now) {
        String reason = "Could not be handed to the provider before it became useless";
        return end(
                Status.EXPIRED, Source.SWEEP, now, "expired", holdReason == null ? reason : reason + ": " + holdReason);
    }

    public StatusEvent canceled(String by, Instant now) {
        return move(Status.CANCELED, Source.API, now, null, "canceled by " + by);
    }

    /** What it says is not true any more, and the provider does not have it yet. */
    public StatusEvent withdrawn(String why, Instant now) {
        return move(Status.CANCELED, Source.AUTOMATIC, now, null, why);
    }

    /** What the provider says of it, in a receipt or when asked: forward only. Not every receipt names a SID. */
    public StatusEvent progress(
            @Nullable String sid,
            String word,
            Status reported,
            @Nullable String code,
            @Nullable String reason,
            Source source,
            Instant now) {
        if (providerSid != null && sid != null && !providerSid.equals(sid)) {
            return remark(source, now, word, code, "receipt for " + sid + ", known as " + providerSid);
        }
        providerSid = sid == null ? providerSid : sid;
        acceptedAt = acceptedAt == null ? now : acceptedAt;
        if (!status.mayBecome(reported)) {
            return remark(source, now, word, code, reason);
        }
        providerStatus = word;
        if (code != null) {
            errorCode = code;
            errorMessage = StatusEvent.cut(reason, ERROR_MESSAGE_LENGTH);
        }
        return move(reported, source, now, code, reason);
    }

    /** Somebody is at it and the sweep need not look before then. */
    public void lookedAtAgain(Instant lookAgain) {
        nextLookAt = lookAgain;
    }

    /** Asked in vain for news: later again, as long again as it has been waiting; not at all after three days. */
    public void noNews(Instant now) {
        Duration waiting = Duration.between(getCreatedAt(), now);
        nextLookAt = waiting.compareTo(RECEIPT_GIVEN_UP) > 0 ? null : now.plus(waiting);
    }

    /** When the sweep is to see after it; null if it need not. */
    public @Nullable Instant getNextLookAt() {
        return nextLookAt;
    }

    /** Nobody was faster since the sweep found it. */
    public boolean isDueForALook(Instant now) {
        return nextLookAt != null && !nextLookAt.isAfter(now);
    }

    /** Word of something that changes no status. */
    public StatusEvent remark(
            Source source, Instant now, @Nullable String word, @Nullable String code, @Nullable String detail) {
        return new StatusEvent(getId(), status, status, source, now, word, code, detail);
    }

    public boolean isClaimedBy(UUID token) {
        return token.equals(claim);
    }

    private StatusEvent end(Status last, Source source, Instant now, String code, String reason) {
        errorCode = code;
        errorMessage = StatusEvent.cut(reason, ERROR_MESSAGE_LENGTH);
        return move(last, source, now, code, reason);
    }

    private StatusEvent move(Status next, Source source, Instant now, @Nullable String code, @Nullable String detail) {
        if (!status.mayBecome(next)) {
            throw new IllegalMove(status, next);
        }
        StatusEvent event = new StatusEvent(getId(), status, next, source, now, providerStatus, code, detail);
        if (status == Status.UNKNOWN && code == null) {
            errorMessage = null;
        }
        status = next;
        updatedAt = now;
        nextLookAt = null;
        switch (next) {
            case ACCEPTED -> nextLookAt = now.plus(RECEIPT_PATIENCE);
            case SENT -> {
                sentAt = now;
                nextLookAt = now.plus(RECEIPT_PATIENCE);
            }
            case DELIVERED -> {
                sentAt = sentAt == null ? now : sentAt;
                deliveredAt = now;
            }
            case READ -> deliveredAt = deliveredAt == null ? now : deliveredAt;
            default -> {}
        }
        return event;
    }

    public Status getStatus() {
        return status;
    }

    public @Nullable String getProvider() {
        return provider;
    }

    public @Nullable String getProviderSid() {
        return providerSid;
    }

    public @Nullable String getProviderStatus() {
        return providerStatus;
    }

    public @Nullable String getErrorCode() {
        return errorCode;
    }

    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public int getAttempts() {
        return attempts;
    }

    public @Nullable UUID getClaim() {
        return claim;
    }

    public @Nullable Instant getClaimedAt() {
        return claimedAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** Why it is held; null if it is not. */
    public @Nullable String getHoldReason() {
        return holdReason;
    }

    public @Nullable Instant getAcceptedAt() {
        return acceptedAt;
    }

    public @Nullable Instant getSentAt() {
        return sentAt;
    }

    public @Nullable Instant getDeliveredAt() {
        return deliveredAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
