package org.carillon.provider.twilio;

import java.net.URI;
import java.util.UUID;

/** Where Twilio posts receipts: with our id, so that a receipt which overtakes the answer finds its message. */
final class StatusCallback {
    /** The query parameter that holds the notification's id. */
    static final String PARAMETER = "notification";

    private final String beforeId;
    private final String afterId;

    StatusCallback(URI base) {
        String url = base.toString();
        int fragment = url.indexOf('#');
        String address = fragment < 0 ? url : url.substring(0, fragment);
        String joint = base.getRawQuery() == null ? "?" : address.endsWith("?") || address.endsWith("&") ? "" : "&";
        this.beforeId = address + joint + PARAMETER + "=";
        this.afterId = fragment < 0 ? "" : url.substring(fragment);
    }

    URI forNotification(UUID id) {
        return URI.create(beforeId + id + afterId);
    }
}
