package org.carillon.provider.control;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.settings.control.Setting;

/**
 * Messages a second; zero means no limit.
 *
 * @param sender of each sender that is not named
 * @param named of these senders
 * @param provider of each provider, for all senders together
 */
record Rates(int sender, Map<String, Integer> named, int provider) {
    private static final Set<Kind> PACED = Set.of(Kind.SMS, Kind.WHATSAPP);

    static Rates configured() {
        return new Rates(
                Setting.SENDER_RATE.wholeNumber(),
                named(Setting.SENDER_RATES.text().orElse("")),
                Setting.PROVIDER_RATE.wholeNumber());
    }

    /** @param written {@code +15551230001=1, MG0123=50} */
    static Map<String, Integer> named(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .collect(Collectors.toUnmodifiableMap(
                        each -> each[0].strip(), each -> Integer.valueOf(each[1].strip())));
    }

    boolean areLimited() {
        return sender > 0 || provider > 0 || named.values().stream().anyMatch(rate -> rate > 0);
    }

    int of(Kind kind, String from) {
        return PACED.contains(kind) ? named.getOrDefault(from, sender) : 0;
    }
}
