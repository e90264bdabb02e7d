package org.carillon.consent.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.control.Consents;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.Purpose;
import org.carillon.frame.page.Texts;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Suppression;
import org.carillon.notification.entity.NotificationType;
import org.jspecify.annotations.Nullable;

/** What would be sent to an address now, channel by channel, and by which statements; two queries, however many addresses. */
@RequestScoped
public class Standings {
    private static final Map<Purpose, NotificationType> EXAMPLES = Map.of(
            Purpose.APPOINTMENT, NotificationType.CONFIRMATION,
            Purpose.REMINDER, NotificationType.REMINDER,
            Purpose.NOTIFICATION, NotificationType.CUSTOM);

    @Inject
    Consents consents;

    @Inject
    Texts texts;

    /**
     * @param ways one for each channel that the address has
     * @param statements that hold, the last one first
     */
    public record Standing(String address, List<Way> ways, List<Consent> statements) {}

    /**
     * @param tone of a badge: good, wait (some of it is not wanted) or bad
     */
    public record Way(String tone, String text) {}

    /**
     * In the order of the addresses.
     *
     * @param addresses E.164 or e-mail
     * @param userId whose they are; null if that does not matter
     */
    public List<Standing> of(Collection<String> addresses, @Nullable Long userId) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        List<Address> asked = addresses.stream()
                .flatMap(address -> kinds(address).stream()
                        .flatMap(kind ->
                                EXAMPLES.values().stream().map(type -> new Address(kind, address, userId, type))))
                .toList();
        Map<Address, Suppression> held = consents.suppressed(asked);
        List<Consent> holding = consents.holding(subjects(addresses, userId));
        return addresses.stream()
                .map(address -> new Standing(
                        address,
                        kinds(address).stream()
                                .map(kind -> way(address, kind, userId, held))
                                .toList(),
                        statements(address, userId, holding)))
                .toList();
    }

    private Way way(String address, Kind kind, @Nullable Long userId, Map<Address, Suppression> held) {
        List<Purpose> closed = EXAMPLES.entrySet().stream()
                .filter(each -> held.containsKey(new Address(kind, address, userId, each.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        String channel = texts.of("consent", "channel." + kind);
        if (closed.isEmpty()) {
            return new Way("good", texts.of("consent", "way.open", channel));
        }
        if (closed.size() == EXAMPLES.size()) {
            return new Way("bad", texts.of("consent", "way.closed", channel));
        }
        String purposes = closed.stream()
                .map(purpose -> texts.of("consent", "purpose." + purpose))
                .collect(Collectors.joining(", "));
        return new Way("wait", texts.of("consent", "way.partly", channel, purposes));
    }

    private static List<Consent> statements(String address, @Nullable Long userId, List<Consent> holding) {
        Set<String> subjects = subjects(List.of(address), userId);
        return holding.stream()
                .filter(consent -> subjects.contains(consent.getSubject()))
                .filter(consent -> kinds(address).contains(consent.getKind()))
                .sorted(Comparator.comparing(Consent::getStatedAt).reversed())
                .toList();
    }

    private static Set<String> subjects(Collection<String> addresses, @Nullable Long userId) {
        List<String> subjects = new ArrayList<>();
        addresses.forEach(address -> kinds(address).forEach(kind -> subjects.add(Consent.subjectOf(kind, address))));
        if (userId != null) {
            subjects.add(Consent.subjectOf(userId));
        }
        return new LinkedHashSet<>(subjects);
    }

    private static List<Kind> kinds(String address) {
        return address.indexOf('@') >= 0 ? List.of(Kind.EMAIL) : List.of(Kind.SMS, Kind.WHATSAPP, Kind.CALL);
    }
}
