package org.carillon.provider.smtp;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What is configured for e-mail at one moment.
 *
 * @param username null where the server wants none
 * @param from the sender's address
 * @param fromName shown in place of the address; null for none
 * @param ourName what we call ourselves to the server
 * @param timeout for each answer of the server
 * @param connections most of them open at once
 */
record SmtpSettings(
        @Nullable String host,
        int port,
        Security security,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from,
        @Nullable String fromName,
        String ourName,
        Duration connectTimeout,
        Duration timeout,
        int connections) {

    static SmtpSettings read() {
        return new SmtpSettings(
                Setting.SMTP_HOST.text().orElse(null),
                Setting.SMTP_PORT.wholeNumber(),
                Security.of(Setting.SMTP_TLS.required()),
                Setting.SMTP_USERNAME.text().orElse(null),
                Setting.SMTP_PASSWORD.text().orElse(null),
                Setting.SMTP_FROM.text().orElse(null),
                Setting.SMTP_FROM_NAME.text().orElse(null),
                nameOf(Setting.PUBLIC_URL.url()),
                Setting.PROVIDER_CONNECT_TIMEOUT.duration(),
                Setting.SMTP_TIMEOUT.duration(),
                Setting.SMTP_CONNECTIONS.wholeNumber());
    }

    private static String nameOf(URI publicUrl) {
        String host = publicUrl.getHost();
        return host.matches("[0-9.]+") ? "[" + host + "]" : host;
    }

    /** What keeps e-mail from being sent; empty if nothing does. */
    Optional<String> missing() {
        List<String> names = new ArrayList<>();
        if (host == null) {
            names.add(Setting.SMTP_HOST.environmentName());
        }
        if (from == null) {
            names.add(Setting.SMTP_FROM.environmentName());
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("E-mail is not configured: " + String.join(", ", names) + " missing");
    }

    /** As Jakarta Mail wants it. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", ourName);
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(connectTimeout.toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(timeout.toMillis()));
        properties.setProperty("mail.smtp.writetimeout", String.valueOf(timeout.toMillis()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.auth", String.valueOf(username != null));
        return properties;
    }

    @Override
    public String toString() {
        return "mail server " + host + ":" + port;
    }
}
