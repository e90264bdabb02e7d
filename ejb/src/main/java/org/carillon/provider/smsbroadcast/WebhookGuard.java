package org.carillon.provider.smsbroadcast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.network.control.Networks;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.wire.FormFields;
import org.carillon.provider.wire.Parameter;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call is SMS Broadcast's. It signs nothing: a secret stands in the address that was given to it, and the network addresses
 * that may call can be listed.
 */
record WebhookGuard(List<String> secrets, Networks callers) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String PARAMETER = "secret";

    static WebhookGuard configured() {
        return new WebhookGuard(
                Setting.SMSBROADCAST_WEBHOOK_SECRET
                        .text()
                        .map(text -> BLANKS.splitAsStream(text).toList())
                        .orElse(List.of()),
                Networks.parse(Setting.SMSBROADCAST_WEBHOOK_ADDRESSES.text().orElse("")));
    }

    boolean isOpen() {
        return !secrets.isEmpty();
    }

    /** Why the call is not taken; empty if it is. */
    Optional<String> refuses(WebhookCall call) {
        String caller = call.caller();
        if (!callers.blocks().isEmpty() && (caller == null || !callers.have(caller))) {
            return Optional.of("Calls of SMSBROADCAST are taken from the listed network addresses only");
        }
        return knows(call.query())
                ? Optional.empty()
                : Optional.of("The address that was called lacks ?secret=, or it is not the one of SMSBROADCAST");
    }

    /** Compares with each of them, however the first turns out: the time tells nothing. */
    private boolean knows(@Nullable String query) {
        byte[] given = parameters(query).stream()
                .filter(parameter -> parameter.name().equals(PARAMETER))
                .map(parameter -> parameter.value().getBytes(StandardCharsets.UTF_8))
                .findFirst()
                .orElse(new byte[0]);
        boolean known = false;
        for (String secret : secrets) {
            known |= MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given);
        }
        return known;
    }

    /** The query as it came, but for the secret; empty if nothing is left. */
    static String withoutSecret(@Nullable String query) {
        return query == null ? "" : query.replaceAll("(?<=^|&)" + PARAMETER + "=[^&]*&?", "");
    }

    private static List<Parameter> parameters(@Nullable String query) {
        return query == null
                ? List.of()
                : FormFields.parse(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
