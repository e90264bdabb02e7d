package org.carillon.provider.control;

import java.net.URI;
import org.carillon.settings.control.Setting;

/** Where providers report what becomes of messages and calls, and post the keys that were pressed. */
public final class ReportAddress {
    private static final String WEBHOOK_PATH = "/api/whatsapp/twilio-webhook";

    private ReportAddress() {}

    public static URI ofTwilio() {
        return Setting.TWILIO_WEBHOOK_URL.text().map(URI::create).orElseGet(() -> URI.create(ownAddress()));
    }

    private static String ownAddress() {
        String base = Setting.PUBLIC_URL.required();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + WEBHOOK_PATH;
    }
}
