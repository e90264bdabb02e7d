package org.carillon.simulator.twilio;

import java.net.URI;
import java.net.URISyntaxException;

public final class WebAddress {

    private WebAddress() {}

    /** Whether a callback can be made to it: HTTP or HTTPS with a host. */
    public static boolean valid(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
