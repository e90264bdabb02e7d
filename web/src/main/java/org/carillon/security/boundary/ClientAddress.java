package org.carillon.security.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.carillon.network.control.ForwardedFor;
import org.carillon.network.control.Networks;
import org.carillon.settings.control.Setting;

/** The network address of who called, as far as the proxies in front can be believed. */
public final class ClientAddress {
    private static final Networks PROXIES =
            Networks.parse(Setting.TRUSTED_PROXIES.text().orElse(""));

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return PROXIES.blocks().isEmpty()
                ? request.getRemoteAddr()
                : ForwardedFor.caller(
                        request.getRemoteAddr(),
                        List.copyOf(Collections.list(request.getHeaders("X-Forwarded-For"))),
                        PROXIES);
    }
}
