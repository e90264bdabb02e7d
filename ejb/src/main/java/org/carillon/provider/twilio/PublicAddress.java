package org.carillon.provider.twilio;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.carillon.provider.control.WebhookCall;
import org.carillon.settings.control.Setting;

/**
 * The address that Twilio called, which its signature is made over. Behind a proxy only the configuration knows it: the request's own
 * host, scheme and port say what the proxy called. Path and query are taken as they came, since decoding them loses what was signed.
 */
final class PublicAddress {

    private PublicAddress() {}

    /** Usually one; two where both the callback address and the public one end in the path that was called. */
    static List<String> of(WebhookCall call) {
        List<String> addresses = new ArrayList<>();
        Setting.TWILIO_WEBHOOK_URL
                .text()
                .map(URI::create)
                .filter(url -> withoutSlash(String.valueOf(url.getRawPath())).equals(withoutSlash(call.path())))
                .ifPresent(url -> addresses.add(url.getScheme() + "://" + url.getRawAuthority() + tail(call)));
        addresses.add(withoutSlash(Setting.PUBLIC_URL.required()) + tail(call));
        return addresses;
    }

    private static String tail(WebhookCall call) {
        return call.query() == null ? call.path() : call.path() + "?" + call.query();
    }

    private static String withoutSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
