package org.carillon.consent.control;

import org.jspecify.annotations.Nullable;

/**
 * What a user wants to be otherwise; null leaves it as it is.
 *
 * @param phoneNumber as written
 */
public record PreferenceChange(
        @Nullable Boolean smsEnabled,
        @Nullable Boolean whatsappEnabled,
        @Nullable Boolean emailEnabled,
        @Nullable Boolean inAppEnabled,
        @Nullable String phoneNumber) {}
