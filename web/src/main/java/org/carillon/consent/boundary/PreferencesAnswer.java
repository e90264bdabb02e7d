package org.carillon.consent.boundary;

import java.time.Instant;
import org.carillon.consent.entity.ChannelPreference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By which channels a user wants to hear of things.
 *
 * @param phoneNumber E.164; the directory's where the user has named none, null where there is none
 * @param updatedAt null while the user has never said so, and what is usual holds
 */
@Schema(name = "Preferences")
public record PreferencesAnswer(
        Long userId,
        boolean smsEnabled,
        boolean whatsappEnabled,
        boolean emailEnabled,
        boolean inAppEnabled,
        @Nullable String phoneNumber,
        @Nullable Instant updatedAt) {

    /** @param directorys the phone number that the directory has */
    static PreferencesAnswer of(ChannelPreference preference, boolean stated, @Nullable String directorys) {
        String phone = preference.getPhoneNumber();
        return new PreferencesAnswer(
                preference.getUserId(),
                preference.isSmsEnabled(),
                preference.isWhatsappEnabled(),
                preference.isEmailEnabled(),
                preference.isInAppEnabled(),
                phone == null ? directorys : phone,
                stated ? preference.getUpdatedAt() : null);
    }
}
