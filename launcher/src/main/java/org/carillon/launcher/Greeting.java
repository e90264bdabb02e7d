package org.carillon.launcher;

import java.util.Optional;

/** What whoever started the server reads first. */
record Greeting(Instance instance, Optional<String> newPassword) {
    String text() {
        boolean chosen = instance.environment().containsKey("CARILLON_ADMIN_PASSWORD");
        String password = newPassword.orElse(chosen ? "$CARILLON_ADMIN_PASSWORD" : "YOUR-PASSWORD");
        String login = chosen
                ? "the one in CARILLON_ADMIN_PASSWORD at the first start"
                : newPassword
                        .map(secret -> secret + "  (shown this once)")
                        .orElse("the one printed at the first start on this data");
        return """

                Carillon is ready: %1$s
                  administrator   admin, password: %2$s
                  data            %3$s
                  messages go     %4$s
                  health          %1$s/health      API  %1$s/openapi

                Send a first message:

                  TOKEN=$(curl -s %1$s/api/auth/token -H 'Content-Type: application/json' \\
                    -d "{\\"username\\":\\"admin\\",\\"password\\":\\"%5$s\\"}" | sed 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/')
                  curl -i %1$s/api/twilio/send-sms -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
                    -d '{"to_phone":"+15551234567","message":"Hello from Carillon"}'

                Ctrl-C ends it. The server's log follows.
                """.formatted(instance.address(), login, data(), destination(), password);
    }

    private String data() {
        return instance.database().kind() == Database.Kind.H2
                ? instance.dataFolder().toString()
                : "PostgreSQL, keys in " + instance.dataFolder();
    }

    private String destination() {
        return instance.simulator()
                ? "to the simulator, to nobody's phone: " + instance.address() + "/simulator/"
                : "to the configured provider";
    }
}
