package org.carillon.configuration.control;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.audit.control.Audit;
import org.carillon.configuration.entity.SavedSetting;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Saves a Twilio account, or goes back to that of the environment. A token that is replaced stays valid for signatures for a while, since
 * Twilio signs with it what was under way.
 */
@Stateless
public class SaveTwilioAccount {
    private static final String ACTION = "settings.changed";
    private static final String SUBJECT = "twilio";
    private static final int MOST_TOKENS_BEFORE = 3;
    private static final List<Setting> ALL = List.of(
            Setting.TWILIO_ACCOUNT_SID,
            Setting.TWILIO_AUTH_TOKEN,
            Setting.TWILIO_PHONE_NUMBER,
            Setting.TWILIO_WHATSAPP_NUMBER);

    @Inject
    private SavedSettings settings;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Refresh {@link CurrentSettings} before, so that another node's change is known, and afterwards. */
    public void save(TwilioAccount account) {
        requireTokenOfItsOwn(account);
        SettingChanges changes = new SettingChanges();
        keepToken(account.authToken());
        change(changes, Setting.TWILIO_ACCOUNT_SID, account.accountSid());
        change(changes, Setting.TWILIO_AUTH_TOKEN, account.authToken());
        change(changes, Setting.TWILIO_PHONE_NUMBER, account.phoneNumber());
        change(changes, Setting.TWILIO_WHATSAPP_NUMBER, account.whatsappNumber());
        audit.record(ACTION, SUBJECT, changes.words());
    }

    /** Removes all that was saved of it. */
    public void forget() {
        keepToken("");
        ALL.forEach(settings::remove);
        audit.record(ACTION, SUBJECT, "what was saved is removed: the account of the environment counts");
    }

    /** When it was changed, and until when the token before counts. */
    public TwilioState state() {
        Instant now = clock.instant();
        Optional<SavedSetting> last = ALL.stream()
                .flatMap(setting -> settings.find(setting).stream())
                .max(comparing(SavedSetting::changedAt));
        return new TwilioState(
                settings.find(Setting.TWILIO_AUTH_TOKEN_PREVIOUS)
                        .filter(row -> row.validAt(now))
                        .map(SavedSetting::endsAt)
                        .orElse(null),
                last.map(SavedSetting::changedAt).orElse(null),
                last.map(SavedSetting::changedBy).orElse(null));
    }

    private void requireTokenOfItsOwn(TwilioAccount account) {
        String sid = account.accountSid();
        boolean another = sid != null
                && !sid.isEmpty()
                && !sid.equals(Setting.TWILIO_ACCOUNT_SID.text().orElse(null));
        if (another && account.authToken() == null) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    "auth_token",
                    "is required, since account_sid names another account");
        }
    }

    private void change(SettingChanges changes, Setting setting, @Nullable String value) {
        if (value == null) {
            return;
        }
        changes.add(setting, setting.text().orElse(null), value.isEmpty() ? null : value);
        if (value.isEmpty()) {
            settings.remove(setting);
        } else {
            settings.save(setting, value, null, caller.name());
        }
    }

    /** @param next null if the token stays, empty if that of the environment is to count */
    private void keepToken(@Nullable String next) {
        if (next == null) {
            return;
        }
        String following = next.isEmpty() ? Setting.TWILIO_AUTH_TOKEN.unsaved().orElse("") : next;
        Optional<String> current = Setting.TWILIO_AUTH_TOKEN.text();
        if (current.isEmpty() || current.get().equals(following)) {
            return;
        }
        Set<String> before = new LinkedHashSet<>();
        before.add(current.get());
        Setting.TWILIO_AUTH_TOKEN_PREVIOUS.text().ifPresent(known -> before.addAll(List.of(known.split("\\s+"))));
        before.remove(following);
        Instant end = clock.instant().plus(Setting.PROVIDER_TOKEN_OVERLAP.duration());
        settings.save(
                Setting.TWILIO_AUTH_TOKEN_PREVIOUS,
                before.stream().limit(MOST_TOKENS_BEFORE).collect(Collectors.joining(" ")),
                end,
                caller.name());
    }
}
