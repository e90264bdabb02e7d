package org.carillon.consent.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.entity.ChannelPreference;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.NewConsent;
import org.carillon.consent.entity.Purpose;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * By which channels users want to hear of things. Each change is stated in the book of consents too, for the user and for the phone
 * number that the user names, so that whatever is sent there goes by it.
 */
@Stateless
public class Preferences {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Consents consents;

    @Inject
    private KnownConsents known;

    @Inject
    private Clock clock;

    /** Empty for a user who has never said so. */
    public Optional<ChannelPreference> of(long userId) {
        return Optional.ofNullable(entities.find(ChannelPreference.class, userId));
    }

    /** Those of the user, else what holds where nothing was said: SMS, e-mail and the panel, not WhatsApp. */
    public ChannelPreference orUsual(long userId) {
        return of(userId).orElseGet(() -> new ChannelPreference(userId, "", clock.instant()));
    }

    /** Fails with INVALID_PHONE_NUMBER, naming phone_number. */
    public ChannelPreference change(long userId, PreferenceChange change, String by) {
        String phone = phone(change.phoneNumber());
        Instant now = clock.instant();
        ChannelPreference found = entities.find(ChannelPreference.class, userId, LockModeType.PESSIMISTIC_WRITE);
        ChannelPreference row = found == null ? new ChannelPreference(userId, by, now) : found;
        String oldPhone = row.getPhoneNumber();
        Map<Kind, Boolean> before = wishes(row);
        row.change(
                or(change.smsEnabled(), row.isSmsEnabled()),
                or(change.whatsappEnabled(), row.isWhatsappEnabled()),
                or(change.emailEnabled(), row.isEmailEnabled()),
                or(change.inAppEnabled(), row.isInAppEnabled()),
                phone == null ? oldPhone : phone,
                by,
                now);
        if (found == null) {
            entities.persist(row);
        }
        state(row, found == null ? Map.of() : before, oldPhone, by, now);
        return row;
    }

    private void state(
            ChannelPreference row, Map<Kind, Boolean> before, @Nullable String oldPhone, String by, Instant now) {
        String phone = row.getPhoneNumber();
        boolean moved = !Objects.equals(oldPhone, phone);
        if (moved && oldPhone != null) {
            giveUp(oldPhone, row.getUserId());
        }
        List<NewConsent> statements = new ArrayList<>();
        wishes(row).forEach((kind, wanted) -> {
            boolean changed = !wanted.equals(before.get(kind));
            if (changed) {
                statements.add(statement(row, kind, Consent.subjectOf(row.getUserId()), wanted, by, now));
            }
            if (phone != null && (changed || moved) && (kind == Kind.SMS || kind == Kind.WHATSAPP)) {
                statements.add(statement(row, kind, phone, wanted, by, now));
            }
        });
        consents.record(statements);
    }

    private void giveUp(String phone, Long userId) {
        known.current(List.of(phone)).stream()
                .filter(each -> each.getSource() == ConsentSource.PREFERENCE && userId.equals(each.getUserId()))
                .forEach(Consent::superseded);
    }

    private static Map<Kind, Boolean> wishes(ChannelPreference row) {
        Map<Kind, Boolean> wishes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CALL) {
                wishes.put(kind, row.wants(kind));
            }
        }
        return wishes;
    }

    private static NewConsent statement(
            ChannelPreference row, Kind kind, String subject, boolean wanted, String by, Instant now) {
        return new NewConsent(
                kind,
                subject,
                Purpose.NOTIFICATION,
                wanted ? Decision.OPTED_IN : Decision.OPTED_OUT,
                ConsentSource.PREFERENCE,
                "preferences of user " + row.getUserId() + ", set by " + by,
                null,
                null,
                row.getUserId(),
                by,
                now);
    }

    private static boolean or(@Nullable Boolean wish, boolean present) {
        return wish == null ? present : wish;
    }

    private static @Nullable String phone(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return PhoneNumber.parse(written, Setting.DEFAULT_REGION.required()).e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "phone_number", e.sentence());
        }
    }
}
