package org.carillon.configuration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.carillon.configuration.control.CurrentSettings;
import org.carillon.configuration.control.SaveTwilioAccount;
import org.carillon.configuration.control.TwilioState;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.provider.control.ProviderHealth.Breaker;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.settings.control.Form;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Each provider: what it is configured with, where that comes from, and how it is. A secret is told only to be there. */
@Named
@RequestScoped
public class ProvidersPage {
    private static final int SHOWN_OF_A_SID = 8;
    private static final String MASK = "••••••••";

    @Inject
    Providers providers;

    @Inject
    SaveTwilioAccount twilio;

    @Inject
    CurrentSettings current;

    /**
     * @param key of the texts that say what it is
     * @param value null if there is none
     * @param source of the texts: saved, environment, default, none, unreadable
     * @param variable the environment variable that sets it
     */
    public record Value(String key, @Nullable String value, String source, String variable) {}

    public ProviderHealth getTwilioHealth() {
        return named(ProviderName.TWILIO).health();
    }

    public ProviderHealth getSmsbroadcastHealth() {
        return named(ProviderName.SMSBROADCAST).health();
    }

    public ProviderHealth getSmtpHealth() {
        return named(ProviderName.SMTP).health();
    }

    /** What keeps it from being used; empty if nothing does. */
    public String missing(ProviderHealth health) {
        return named(health.name()).missing().orElse("");
    }

    /** As it was last heard; empty if it was not. */
    public String getCredit() {
        return named(ProviderName.SMSBROADCAST).credit().orElse("");
    }

    /** Of the texts: how it is. */
    public String state(ProviderHealth health) {
        if (!health.configured()) {
            return "unconfigured";
        }
        if (health.refusedBecause() != null) {
            return "refused";
        }
        return health.breaker().name().toLowerCase(Locale.ROOT);
    }

    public String tone(ProviderHealth health) {
        if (!health.configured()) {
            return "plain";
        }
        if (health.refusedBecause() != null || health.breaker() == Breaker.OPEN) {
            return "bad";
        }
        return health.breaker() == Breaker.CLOSED ? "good" : "wait";
    }

    public List<Value> getTwilioValues() {
        current.refresh();
        return List.of(
                value("account", Setting.TWILIO_ACCOUNT_SID),
                value("token", Setting.TWILIO_AUTH_TOKEN),
                value("sender", TwilioState.sender()),
                value("whatsapp", Setting.TWILIO_WHATSAPP_NUMBER),
                value("address", Setting.TWILIO_BASE_URL));
    }

    public List<Value> getSmsbroadcastValues() {
        return List.of(
                value("user", Setting.SMS_BROADCAST_USERNAME),
                value("password", Setting.SMS_BROADCAST_PASSWORD),
                value("sender", Setting.SMS_SENDER_ID),
                value("regions", Setting.SMSBROADCAST_REGIONS),
                value("address", Setting.SMSBROADCAST_BASE_URL));
    }

    public List<Value> getSmtpValues() {
        return List.of(
                value("server", Setting.SMTP_HOST),
                value("security", Setting.SMTP_TLS),
                value("user", Setting.SMTP_USERNAME),
                value("password", Setting.SMTP_PASSWORD),
                value("from", Setting.SMTP_FROM));
    }

    public TwilioState getTwilioState() {
        return twilio.state();
    }

    /** As it was saved: what comes from elsewhere is not to be saved along with the rest. */
    public String getSender() {
        return saved(TwilioState.sender());
    }

    public String getWhatsappSender() {
        return saved(Setting.TWILIO_WHATSAPP_NUMBER);
    }

    private static String saved(Setting setting) {
        return setting.isSaved() ? setting.text().orElse("") : "";
    }

    private static Value value(String key, Setting setting) {
        return new Value(
                key,
                setting.text().map(text -> shown(setting, text)).orElse(null),
                source(setting),
                setting.environmentName());
    }

    static String shown(Setting setting, String text) {
        if (setting.form() == Form.SECRET) {
            return MASK;
        }
        return setting == Setting.TWILIO_ACCOUNT_SID && text.length() > SHOWN_OF_A_SID
                ? text.substring(0, SHOWN_OF_A_SID) + "…"
                : text;
    }

    static String source(Setting setting) {
        if (setting.isSaved()) {
            return setting.text().isPresent() ? "saved" : "unreadable";
        }
        if (setting.text().isEmpty()) {
            return "none";
        }
        return setting.text().equals(setting.defaultValue()) ? "default" : "environment";
    }

    private MessageProvider named(ProviderName name) {
        return providers.named(name);
    }
}
