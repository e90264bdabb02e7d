package org.carillon.settings.control;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Every configuration key of Carillon. A value comes from MicroProfile Config: an environment variable such as
 * {@code CARILLON_SEND_WAIT} is the key {@code carillon.send.wait}; the providers' own variables keep their names.
 * Durations are ISO 8601 ({@code PT2S}). A few can be saved while Carillon runs; what is saved wins.
 */
public enum Setting {
    PUBLIC_URL(
            "carillon.public.url",
            Form.URL,
            "http://127.0.0.1:8080",
            "Base of every callback URL handed to a provider, and of signature checks: the address at which the provider reaches Carillon"),
    DEFAULT_REGION(
            "carillon.default.region",
            Form.REGION,
            "US",
            "Country (two letters) of a phone number written without its country code"),
    DEFAULT_ZONE(
            "carillon.default.zone",
            Form.ZONE,
            "UTC",
            "Time zone (such as Asia/Kolkata) of an appointment that names neither a zone nor a clinic"),
    SEND_WAIT(
            "carillon.send.wait",
            Form.DURATION,
            "PT2S",
            "Longest time that a single send waits for the provider's answer; Prefer: wait=N and respond-async override it"),
    SEND_USELESS_AFTER(
            "carillon.send.useless.after",
            Form.DURATION,
            "PT24H",
            "A message that could not be handed to the provider for so long is expired instead of sent"),
    IDEMPOTENCY_RETENTION(
            "carillon.idempotency.retention", Form.DURATION, "PT48H", "How long an Idempotency-Key is remembered"),
    RECIPIENT_HOURLY_LIMIT(
            "carillon.recipient.hourly.limit",
            Form.WHOLE_NUMBER,
            "60",
            "Most messages accepted for one phone number within an hour; 0 means no limit"),
    RECIPIENT_DAILY_LIMIT(
            "carillon.recipient.daily.limit",
            Form.WHOLE_NUMBER,
            "200",
            "Most messages for one phone number within a day; a request beyond this or the hourly limit is refused, what Carillon sends by itself is held until there is room, unless it is urgent; 0 means no limit"),
    CLIENT_RATE(
            "carillon.client.rate",
            Form.WHOLE_NUMBER,
            "100",
            "Send requests a second that one user or API client may make on each node; a burst of ten times as many passes; 0 means no limit"),
    REPLY_WINDOW(
            "carillon.reply.window",
            Form.DURATION,
            "PT72H",
            "How long after a reminder was sent an answer to it is understood as one; later answers go to the work list"),
    CONVERSATION_STREAMS(
            "carillon.conversation.streams",
            Form.POSITIVE_NUMBER,
            "500",
            "Most people who follow conversations on one node at the same time; who comes later is asked to poll"),
    PROVIDER_CONCURRENCY(
            "carillon.provider.concurrency", Form.POSITIVE_NUMBER, "100", "Most requests in flight to one provider"),
    PROVIDER_CONNECT_TIMEOUT(
            "carillon.provider.connect.timeout", Form.DURATION, "PT5S", "Time-out for connecting to a provider"),
    PROVIDER_RESPONSE_TIMEOUT(
            "carillon.provider.response.timeout",
            Form.DURATION,
            "PT10S",
            "Time-out for a provider's answer; after it the outcome is unknown and looked up"),
    UNKNOWN_MARGIN(
            "carillon.unknown.margin",
            Form.DURATION,
            "PT5S",
            "How long after the last moment at which a request can be under way its unknown outcome is looked up"),
    SENDER_RATE(
            "carillon.sender.rate",
            Form.WHOLE_NUMBER,
            "0",
            "Most messages a second from one sender number on each node; 0 means as many as the provider takes"),
    SENDER_RATES(
            "carillon.sender.rates",
            Form.RATES,
            null,
            "Senders that have a rate of their own: +15551230001=1, MG0123=50"),
    PROVIDER_RATE(
            "carillon.provider.rate",
            Form.WHOLE_NUMBER,
            "0",
            "Most messages a second to one provider on each node, from all senders together; 0 means as many as it takes"),
    ROUTING_WINDOW(
            "carillon.routing.window",
            Form.DURATION,
            "PT20S",
            "How far back calls count when it is judged how well a provider is that shares its messages with another"),
    ROUTING_LIMIT(
            "carillon.routing.limit",
            Form.POSITIVE_NUMBER,
            "20",
            "Per cent of failed, or of slow calls within that time that take a quarter of its share from a provider; below a quarter of this it gets it back"),
    ROUTING_SLOW(
            "carillon.routing.slow", Form.DURATION, "PT3S", "A call to a provider that takes longer than this is slow"),
    ROUTING_STEP(
            "carillon.routing.step",
            Form.DURATION,
            "PT15S",
            "Shortest time from one step by which a provider gets its share back to the next; it doubles each time that it falls again soon"),
    ROUTING_PROBE(
            "carillon.routing.probe",
            Form.DURATION,
            "PT2S",
            "A provider that has lost all of its share gets one message in so long on each node, to find out whether it is well again"),
    CALL_RATE(
            "carillon.call.rate",
            Form.WHOLE_NUMBER,
            "1",
            "Most calls a second that are started on each node; Twilio lets an account start one a second unless told otherwise; 0 means as many as the provider takes"),
    CALL_GREETING(
            "carillon.call.greeting",
            Form.TEXT,
            "You have reached an automatic notification service. Nobody can take your call here. Goodbye.",
            "What is read out to a person who calls our number"),
    CALL_THANKS(
            "carillon.call.thanks",
            Form.TEXT,
            "Thank you. Goodbye.",
            "What is read out to a person who has pressed keys in a call of ours"),
    PRICE_CURRENCY("carillon.price.currency", Form.TEXT, "USD", "Currency of the expected prices, three letters"),
    PRICE_AFTER(
            "carillon.price.after",
            Form.DURATION,
            "PT15M",
            "How long after a message went out the provider is asked for its price, which it does not know at once"),
    LOOKUP(
            "carillon.lookup",
            Form.FLAG,
            "false",
            "Whether the number of a single send is looked up at the provider (Twilio Lookup, which costs) and refused if it does not exist"),
    LOOKUP_AGE(
            "carillon.lookup.age",
            Form.DURATION,
            "PT2160H",
            "How long what was looked up of a number is good enough; 90 days unless told otherwise"),
    LOOKUP_PRICE(
            "carillon.lookup.price",
            Form.DECIMAL,
            "0.008",
            "What one look-up costs, for the report of costs; the provider does not say"),
    BATCH_ROWS(
            "carillon.batch.rows",
            Form.POSITIVE_NUMBER,
            "500000",
            "Most rows of one bulk; one that has more is refused as a whole"),
    BATCH_WINDOW(
            "carillon.batch.window",
            Form.POSITIVE_NUMBER,
            "3000",
            "Most messages of bulks that wait for the provider at one time; usually it is what the provider takes in half a second"),
    BATCH_APPROVAL_SIZE(
            "carillon.batch.approval.size",
            Form.WHOLE_NUMBER,
            "0",
            "A bulk of more messages than this waits until a second person approves it; 0 means never"),
    SMS_PRICE(
            "carillon.price.sms",
            Form.DECIMAL,
            "0.0079",
            "What one segment of an SMS is expected to cost, for the dry run of a bulk"),
    WHATSAPP_PRICE(
            "carillon.price.whatsapp",
            Form.DECIMAL,
            "0.005",
            "What one WhatsApp message is expected to cost, for the dry run of a bulk"),
    TWILIO_BASE_URL(
            "carillon.twilio.base.url",
            Form.URL,
            "https://api.twilio.com",
            "Address of Twilio's API, or of the simulator"),
    TWILIO_ACCOUNT_SID(
            "TWILIO_ACCOUNT_SID", Form.TEXT, null, "Twilio account SID; without it Twilio is not configured"),
    TWILIO_AUTH_TOKEN(
            "TWILIO_AUTH_TOKEN", Form.SECRET, null, "Twilio auth token; also checks the signature of webhooks"),
    TWILIO_AUTH_TOKEN_PREVIOUS(
            "TWILIO_AUTH_TOKEN_PREVIOUS",
            Form.SECRET,
            null,
            "The token before, whose signatures are accepted too while the token is being rotated; several are separated by blanks"),
    PROVIDER_TOKEN_OVERLAP(
            "carillon.provider.token.overlap",
            Form.DURATION,
            "PT24H",
            "How long a provider's token that was replaced by saving another one is still accepted in signatures"),
    TWILIO_PHONE_NUMBER(
            "TWILIO_PHONE_NUMBER", Form.TEXT, null, "The sender: a Twilio number, or a messaging service SID (MG…)"),
    TWILIO_FROM_PHONE("TWILIO_FROM_PHONE", Form.TEXT, null, "The same as TWILIO_PHONE_NUMBER, which wins"),
    TWILIO_WHATSAPP_NUMBER(
            "TWILIO_WHATSAPP_NUMBER",
            Form.TEXT,
            null,
            "The sender of WhatsApp messages: a number enabled for WhatsApp, with or without whatsapp:, or a messaging service SID (MG…); without it a WhatsApp message must name its sender"),
    WHATSAPP_WINDOW(
            "carillon.whatsapp.window",
            Form.FLAG,
            "true",
            "Free text by WhatsApp is refused unless its recipient has written to Carillon within 24 hours; false where incoming WhatsApp messages do not reach Carillon, so that only the provider can tell"),
    TWILIO_WEBHOOK_URL(
            "TWILIO_WEBHOOK_URL",
            Form.URL,
            null,
            "Status callback URL handed to Twilio in place of the one made from carillon.public.url"),
    SMSBROADCAST_BASE_URL(
            "carillon.smsbroadcast.base.url",
            Form.URL,
            "https://api.smsbroadcast.com.au",
            "Address of SMS Broadcast's API, or of the simulator"),
    SMS_BROADCAST_USERNAME(
            "SMS_BROADCAST_USERNAME",
            Form.TEXT,
            null,
            "User of SMS Broadcast's API; without it SMS Broadcast is not configured"),
    SMS_BROADCAST_PASSWORD("SMS_BROADCAST_PASSWORD", Form.SECRET, null, "Password of that user"),
    SMS_SENDER_ID(
            "SMS_SENDER_ID",
            Form.TEXT,
            null,
            "The sender of messages by SMS Broadcast: at most 11 letters or digits, which take no reply, or a phone number; without it the provider picks a number of its shared pool, which takes replies"),
    SMSBROADCAST_REGIONS(
            "carillon.smsbroadcast.regions",
            Form.REGIONS,
            "AU",
            "Countries (two letters, separated by commas) whose numbers SMS Broadcast sends to, told by their calling codes; nothing else is ever handed to it"),
    SMSBROADCAST_WEBHOOK_SECRET(
            "carillon.smsbroadcast.webhook.secret",
            Form.SECRET,
            null,
            "What must stand in the addresses of SMS Broadcast's webhooks as ?secret=; several are separated by blanks while it is being changed; without it the webhooks are closed"),
    SMSBROADCAST_WEBHOOK_ADDRESSES(
            "carillon.smsbroadcast.webhook.addresses",
            Form.NETWORKS,
            null,
            "Network addresses from which SMS Broadcast's webhooks may be called, separated by commas: 203.0.113.7, 198.51.100.0/24; without it any"),
    TRUSTED_PROXIES(
            "carillon.trusted.proxies",
            Form.NETWORKS,
            null,
            "Network addresses of the proxies in front of Carillon, separated by commas; only what they write into X-Forwarded-For is believed"),
    WEBHOOK_PATIENCE(
            "carillon.webhook.patience",
            Form.DURATION,
            "PT0.03S",
            "How long a provider's call may wait for the database; then the broker keeps it until the database is back"),
    SMTP_HOST(
            "SMTP_HOST",
            Form.TEXT,
            null,
            "Mail server for e-mail, such as smtp.sendgrid.net; without it no e-mail is sent"),
    SMTP_PORT("SMTP_PORT", Form.POSITIVE_NUMBER, "587", "Port of the mail server"),
    SMTP_TLS(
            "SMTP_TLS",
            Form.MAIL_SECURITY,
            "starttls",
            "starttls: begins in the clear and must turn to TLS; tls: from the first byte, usually at port 465; none: only for a server on the same machine"),
    SMTP_USERNAME(
            "SMTP_USERNAME", Form.TEXT, null, "User at the mail server (SendGrid: apikey); without it nobody logs in"),
    SMTP_PASSWORD("SMTP_PASSWORD", Form.SECRET, null, "Password of that user (SendGrid: the API key)"),
    SMTP_FROM("SMTP_FROM", Form.EMAIL, null, "Address that e-mail is sent from"),
    SMTP_FROM_NAME("SMTP_FROM_NAME", Form.TEXT, null, "Name shown beside that address"),
    SMTP_TIMEOUT(
            "carillon.smtp.timeout",
            Form.DURATION,
            "PT30S",
            "Time-out for each answer of the mail server; after the last one the outcome is unknown and stays so, since a mail server cannot be asked"),
    SMTP_CONNECTIONS(
            "carillon.smtp.connections",
            Form.POSITIVE_NUMBER,
            "10",
            "Most connections to the mail server at once, on each node"),
    ADMIN_PASSWORD(
            "carillon.admin.password",
            Form.SECRET,
            null,
            "Password of the user admin, made at the first start; without it a random one is printed once"),
    TOKEN_LIFETIME(
            "carillon.token.lifetime", Form.DURATION, "PT1H", "How long a bearer token made by Carillon can be used"),
    SESSION_IDLE(
            "carillon.session.idle",
            Form.DURATION,
            "PT30M",
            "How long the session of somebody who has logged in with a browser lasts without use"),
    SESSION_LIFETIME("carillon.session.lifetime", Form.DURATION, "PT12H", "How long such a session lasts in any case"),
    MASTER_KEY(
            "carillon.master.key",
            Form.SECRET,
            null,
            "At least 32 random characters that encrypt the secrets in the database; without it a key is made in the file master.key of the data folder"),
    DATA_DIR(
            "carillon.data.dir",
            Form.TEXT,
            null,
            "Folder of what must survive a restart; without it the folder carillon in the server's domain"),
    CALLBACK_PRIVATE_HOSTS(
            "carillon.callback.private.hosts",
            Form.TEXT,
            null,
            "Host names or addresses, separated by commas, at which API clients may be called back although they are in a private network, and by http; all others only by https and at public addresses"),
    LOGIN_FAILURES(
            "carillon.login.failures",
            Form.WHOLE_NUMBER,
            "5",
            "Failed logins in a row that lock a user; 0 means never"),
    LOGIN_LOCK("carillon.login.lock", Form.DURATION, "PT15M", "How long a user is locked after too many failed logins"),
    LOGIN_RATE(
            "carillon.login.rate",
            Form.WHOLE_NUMBER,
            "60",
            "Token requests a minute from one network address on each node; 0 means no limit"),
    OIDC_ISSUER(
            "carillon.oidc.issuer",
            Form.TEXT,
            null,
            "Issuer (iss) of an OpenID Connect provider whose tokens are accepted beside Carillon's own"),
    OIDC_JWKS_URL("carillon.oidc.jwks.url", Form.URL, null, "Address of that provider's public keys"),
    OIDC_AUDIENCE(
            "carillon.oidc.audience",
            Form.TEXT,
            null,
            "Audience (aud) that such a token must name; without it any token of the issuer is taken"),
    OIDC_ROLE_CLAIM(
            "carillon.oidc.role.claim",
            Form.TEXT,
            "roles",
            "Claim of such a token that lists the roles; a path has dots: realm_access.roles"),
    SIMULATOR(
            "carillon.simulator",
            Form.FLAG,
            "false",
            "The provider simulator runs beside and may move Carillon's clock; the launcher sets it (./mvnw -Prun: true unless told otherwise), a production server leaves it out"),
    HTTP_PORT(
            "carillon.http.port",
            Form.POSITIVE_NUMBER,
            "8080",
            "Port at which the server answers HTTP; the launcher opens it, and a rehearsal calls it"),
    REHEARSAL(
            "carillon.rehearsal",
            Form.DURATION,
            "PT0S",
            "How long a node that has started sends messages to nobody before it is ready, so that its first real ones find compiled code; PT0S: not at all"),
    HEALTH_QUEUE_AGE(
            "carillon.health.queue.age",
            Form.DURATION,
            "PT5M",
            "/health is DOWN while a message that is due has been waiting longer than this; /health/ready is not"),
    DB_URL(
            "carillon.db.url",
            Form.TEXT,
            null,
            "JDBC URL of H2 (default: a file in the data folder) or PostgreSQL; read by the server's command files"),
    DB_USER("carillon.db.user", Form.TEXT, null, "Database user"),
    DB_PASSWORD("carillon.db.password", Form.SECRET, null, "Database password");

    private final String key;
    private final Form form;
    private final @Nullable String defaultValue;
    private final String meaning;
    /** Read once: asking all sources for each message costs more than the message. */
    private volatile @Nullable Optional<String> value;

    private record Saved(Map<Setting, Optional<String>> values, int changes) {}

    /** What was saved while Carillon runs: all of it at once, since a token goes with its account. */
    private static volatile Saved saved = new Saved(Map.of(), 0);

    Setting(String key, Form form, @Nullable String defaultValue, String meaning) {
        this.key = key;
        this.form = form;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    /** The environment variable that sets it: the key in capitals with underscores. */
    public String environmentName() {
        return key.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }

    public Form form() {
        return form;
    }

    public String meaning() {
        return meaning;
    }

    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The value as saved, else as configured, else the default; blank counts as absent. */
    public Optional<String> text() {
        Optional<String> override = saved.values().get(this);
        return override == null ? unsaved() : override;
    }

    /** The value as it is, or would be, when none is saved. */
    public Optional<String> unsaved() {
        Optional<String> known = value;
        if (known == null) {
            known = configured().or(this::defaultValue);
            value = known;
        }
        return known;
    }

    /**
     * Puts saved values before the configured ones, in place of all that were saved before.
     *
     * @param values empty stands for a saved value that cannot be read
     */
    public static synchronized void save(Map<Setting, Optional<String>> values) {
        if (!values.equals(saved.values())) {
            saved = new Saved(Map.copyOf(values), saved.changes() + 1);
        }
    }

    /** Whether a saved value stands before the configured one. */
    public boolean isSaved() {
        return saved.values().containsKey(this);
    }

    /** Another number after each change while Carillon runs. */
    public static int changes() {
        return saved.changes();
    }

    private Optional<String> configured() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The value of a setting that has a default. */
    public String required() {
        return text().orElseThrow(() -> new IllegalStateException(key + " is not configured"));
    }

    public Duration duration() {
        return Duration.parse(required());
    }

    public int wholeNumber() {
        return Integer.parseInt(required());
    }

    public BigDecimal decimal() {
        return new BigDecimal(required());
    }

    public boolean flag() {
        return Boolean.parseBoolean(required());
    }

    public ZoneId zone() {
        return ZoneId.of(required());
    }

    public URI url() {
        return URI.create(required());
    }

    /** Why the configured value cannot be used; empty if it can. The value of a secret is not told. */
    public Optional<String> fault() {
        return text().filter(value -> !form.fits(value)).map(this::complaint);
    }

    private String complaint(String value) {
        return key + " = " + (form == Form.SECRET ? "…" : value) + " is not a " + form.words();
    }
}
