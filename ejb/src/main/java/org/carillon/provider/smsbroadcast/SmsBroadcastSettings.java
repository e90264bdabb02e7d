package org.carillon.provider.smsbroadcast;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.phone.PhoneNumber;
import org.carillon.phone.SenderId;
import org.carillon.provider.wire.WireTimes;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What is configured for SMS Broadcast.
 *
 * @param sender a name or a number; null for the provider's own pool of numbers
 * @param prefixes what the numbers begin with that it sends to, as {@code +61}
 * @param baseUrl where the API is; its path, if any, goes before the API's own
 */
record SmsBroadcastSettings(
        @Nullable String username,
        @Nullable String password,
        @Nullable String sender,
        List<String> prefixes,
        URI baseUrl,
        WireTimes times) {
    private static final Pattern A_NUMBER = Pattern.compile("\\+?[0-9]{8,15}");

    static SmsBroadcastSettings read() {
        return new SmsBroadcastSettings(
                Setting.SMS_BROADCAST_USERNAME.text().orElse(null),
                Setting.SMS_BROADCAST_PASSWORD.text().orElse(null),
                Setting.SMS_SENDER_ID
                        .text()
                        .map(SmsBroadcastSettings::asItComesBack)
                        .orElse(null),
                Arrays.stream(Setting.SMSBROADCAST_REGIONS.required().split(","))
                        .flatMap(region -> PhoneNumber.prefix(region.strip()).stream())
                        .toList(),
                Setting.SMSBROADCAST_BASE_URL.url(),
                WireTimes.configured());
    }

    /** A number as the answers to it will name it, so that they find what they answer. */
    static String asItComesBack(String senderId) {
        return A_NUMBER.matcher(senderId).matches() ? WrittenNumber.read(senderId) : senderId;
    }

    /** What keeps it from being used; empty if nothing does. */
    Optional<String> missing() {
        List<String> names = new ArrayList<>();
        if (username == null) {
            names.add(Setting.SMS_BROADCAST_USERNAME.environmentName());
        }
        if (password == null) {
            names.add(Setting.SMS_BROADCAST_PASSWORD.environmentName());
        }
        if (!names.isEmpty()) {
            return Optional.of("SMS Broadcast is not configured: " + String.join(", ", names) + " missing");
        }
        return sender == null || SenderId.isPossible(sender)
                ? Optional.empty()
                : Optional.of("SMS Broadcast is not configured: " + Setting.SMS_SENDER_ID.environmentName() + " = "
                        + sender + ". " + SenderId.RULE);
    }

    URI api() {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "api-adv.php");
    }

    @Override
    public String toString() {
        return "SMS Broadcast user " + username + " at " + baseUrl;
    }
}
