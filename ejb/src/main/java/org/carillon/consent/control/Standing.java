package org.carillon.consent.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Purpose;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Suppression;

/**
 * What holds now by what was stated. The last statement of a person that covers the purpose decides. A user's preference is asked
 * besides, for notifications only: a nurse who wants no alerts by SMS still is somebody's patient. Where a message names no user, and
 * several users have named its number as theirs, all of them must not want it.
 */
final class Standing {
    static final String OPTED_OUT = "opted_out";
    static final String NOT_WANTED = "not_wanted";

    private Standing() {}

    /** @param stated of the address and of the user, in any order */
    static Optional<Suppression> of(Address address, Collection<Consent> stated) {
        Purpose purpose = Purpose.of(address.type());
        List<Consent> covering = stated.stream()
                .filter(each -> each.getKind() == address.kind())
                .filter(each -> each.getPurpose().covers(purpose))
                .sorted(Consent.AS_STATED)
                .toList();
        return optOut(covering).or(() -> preference(address, covering));
    }

    private static Optional<Suppression> optOut(List<Consent> covering) {
        return covering.stream()
                .filter(each -> each.getSource() != ConsentSource.PREFERENCE)
                .reduce((earlier, later) -> later)
                .filter(Consent::isOptOut)
                .map(last -> new Suppression(OPTED_OUT, sentence(last)));
    }

    private static Optional<Suppression> preference(Address address, List<Consent> covering) {
        Map<Long, Consent> lastOfEach = new HashMap<>();
        for (Consent each : covering) {
            Long user = each.getUserId();
            if (each.getSource() == ConsentSource.PREFERENCE
                    && user != null
                    && (address.userId() == null || address.userId().equals(user))) {
                lastOfEach.put(user, each);
            }
        }
        boolean nobodyWants =
                !lastOfEach.isEmpty() && lastOfEach.values().stream().allMatch(Consent::isOptOut);
        return nobodyWants
                ? Optional.of(new Suppression(
                        NOT_WANTED,
                        "By the user's preferences nothing is sent by " + words(address.kind()) + " (user "
                                + lastOfEach.keySet().stream().sorted().toList() + ")"))
                : Optional.empty();
    }

    private static String sentence(Consent last) {
        String what = last.getPurpose() == Purpose.ANY
                ? "messages"
                : last.getPurpose().name().toLowerCase(Locale.ROOT) + " messages";
        return "The recipient opted out of " + what + " by " + words(last.getKind()) + " at " + last.getStatedAt()
                + ": " + last.getEvidence();
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case SMS -> "SMS";
            case WHATSAPP -> "WhatsApp";
            case CALL -> "phone call";
            case EMAIL -> "e-mail";
            default -> "the notification panel";
        };
    }
}
