package org.carillon.network.control;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who called, where proxies stand between. Anybody can write an X-Forwarded-For header: it is read from its end, where our own proxies
 * add whom they were called by, and not beyond the first address that is none of theirs.
 */
public final class ForwardedFor {
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\d+)?|([0-9.]+):\\d+");

    private ForwardedFor() {}

    /**
     * @param peer whose connection it is
     * @param headers all of that name, in their order
     * @param proxies that are believed
     */
    public static String caller(String peer, List<String> headers, Networks proxies) {
        if (!proxies.have(peer)) {
            return peer;
        }
        List<String> hops = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(ForwardedFor::withoutPort)
                .toList();
        String caller = peer;
        for (int i = hops.size() - 1; i >= 0 && proxies.have(caller); i--) {
            caller = hops.get(i);
        }
        return caller;
    }

    private static String withoutPort(String hop) {
        Matcher matcher = WITH_PORT.matcher(hop.strip());
        if (!matcher.matches()) {
            return hop.strip();
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
