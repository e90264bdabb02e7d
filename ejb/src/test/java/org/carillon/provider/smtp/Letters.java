package org.carillon.provider.smtp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

final class Letters {
    static final String ID = "EM019aa2f06c5e7d3a8f430d6e5b1c2a90";

    private Letters() {}

    static Letter plain() {
        return letter("Your appointment", "See you on Tuesday", null);
    }

    static Letter letter(String subject, String text, @Nullable String html) {
        return new Letter(ID, "clinic@example.org", "maria@example.net", subject, text, html);
    }

    static SmtpSettings settings(int port) {
        return settings(port, Security.NONE, null, null);
    }

    static SmtpSettings settings(int port, Security security, @Nullable String username, @Nullable String password) {
        return new SmtpSettings(
                "127.0.0.1",
                port,
                security,
                username,
                password,
                "clinic@example.org",
                "City Clinic",
                "carillon.example",
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                2);
    }
}
