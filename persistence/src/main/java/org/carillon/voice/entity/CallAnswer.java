package org.carillon.voice.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys that a person pressed in a call, or what was said in their place: an acknowledgement. Written once, never changed. */
@Entity
@Table(name = "call_answer")
public class CallAnswer {
    @Id
    private UUID id;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "provider_sid")
    private String providerSid;

    private int gather;
    private String digits;
    private String words;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CallAnswer() {}

    /**
     * @param notification null for a call that is not known
     * @param gather which question of the call was answered, from 1; 0 if that is not known
     * @param digits empty if words were said
     * @param by number of the phone
     */
    public CallAnswer(
            @Nullable UUID notification,
            String providerSid,
            int gather,
            String digits,
            String words,
            String by,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpochPlus1();
        this.notificationId = notification;
        this.providerSid = providerSid;
        this.gather = gather;
        this.digits = digits;
        this.words = words;
        this.answeredBy = by;
        this.answeredAt = now;
    }

    public UUID getId() {
        return id;
    }

    public @Nullable UUID getNotificationId() {
        return notificationId;
    }

    public String getProviderSid() {
        return providerSid;
    }

    public int getGather() {
        return gather;
    }

    public String getDigits() {
        return digits;
    }

    public String getWords() {
        return words;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
