package org.carillon.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/** By which channels a user wants to hear of things. Who has never said so has no row. */
@Entity
@Table(name = "channel_preference")
public class ChannelPreference {

    @Id
    @Column(name = "user_id")
    private Long userId;

    @Column(name = "sms_enabled")
    private boolean smsEnabled;

    @Column(name = "whatsapp_enabled")
    private boolean whatsappEnabled;

    @Column(name = "email_enabled")
    private boolean emailEnabled;

    @Column(name = "in_app_enabled")
    private boolean inAppEnabled;

    @Column(name = "phone_number")
    private @Nullable String phoneNumber;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ChannelPreference() {}

    public ChannelPreference(long userId, String by, Instant now) {
        this.userId = userId;
        this.smsEnabled = true;
        this.emailEnabled = true;
        this.inAppEnabled = true;
        this.updatedBy = by;
        this.updatedAt = now;
    }

    /** @param phone E.164 */
    public void change(
            boolean sms,
            boolean whatsapp,
            boolean email,
            boolean inApp,
            @Nullable String phone,
            String by,
            Instant now) {
        smsEnabled = sms;
        whatsappEnabled = whatsapp;
        emailEnabled = email;
        inAppEnabled = inApp;
        phoneNumber = phone;
        updatedBy = by;
        updatedAt = now;
    }

    /** A call is not a thing of preference. */
    public boolean wants(Kind kind) {
        return switch (kind) {
            case SMS -> smsEnabled;
            case WHATSAPP -> whatsappEnabled;
            case EMAIL -> emailEnabled;
            case CALL -> true;
            default -> inAppEnabled;
        };
    }

    public Long getUserId() {
        return userId;
    }

    public boolean isSmsEnabled() {
        return smsEnabled;
    }

    public boolean isWhatsappEnabled() {
        return whatsappEnabled;
    }

    public boolean isEmailEnabled() {
        return emailEnabled;
    }

    public boolean isInAppEnabled() {
        return inAppEnabled;
    }

    /** E.164; null means the one of the directory. */
    public @Nullable String getPhoneNumber() {
        return phoneNumber;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
