package org.carillon.provider.twilio;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.CallReport;
import org.carillon.provider.control.WebhookReading;
import org.carillon.provider.control.WebhookReading.Keyword;
import org.carillon.provider.wire.Parameter;
import org.carillon.provider.wire.StoredText;
import org.jspecify.annotations.Nullable;

/** The fields of a genuine call, by name; of a repeated one the first counts. What cannot be stored is cut or replaced. */
final class CallFields {
    private static final int WORD_LENGTH = 24;
    private static final int CODE_LENGTH = 40;
    private static final int ADDRESS_LENGTH = 40;
    private static final int SID_LENGTH = 64;
    private static final int MOST_MEDIA = 10;
    private static final int MOST_KEYS = 64;
    private static final int MOST_SPOKEN = 500;
    private static final String INBOUND = "inbound";
    /** Stands where a message has its text. */
    private static final String A_CALL = "(a call)";

    private final Map<String, String> fields = new LinkedHashMap<>();

    CallFields(List<Parameter> parameters) {
        parameters.forEach(parameter -> fields.putIfAbsent(parameter.name(), StoredText.storable(parameter.value())));
    }

    /** Inbound calls carry a text or say that it was received; status calls never do. A phone that calls us says so. */
    boolean isInbound() {
        if (isOfACall()) {
            return value("Direction").equals(INBOUND);
        }
        if (first("MessageStatus", "CallStatus") != null) {
            return CallbackWord.isInbound(word());
        }
        return CallbackWord.isInbound(word()) || fields.containsKey("Body") || fields.containsKey("NumMedia");
    }

    String word() {
        String word = first("MessageStatus", "SmsStatus", "CallStatus");
        return StoredText.cut(word == null ? "" : word, WORD_LENGTH);
    }

    @Nullable
    String sid() {
        String sid = first("MessageSid", "SmsSid", "SmsMessageSid", "CallSid");
        return sid == null || sid.length() > SID_LENGTH ? null : sid;
    }

    @Nullable
    String errorCode() {
        String code = first("ErrorCode");
        return code == null || code.equals("0") ? null : StoredText.cut(code, CODE_LENGTH);
    }

    private boolean isOfACall() {
        return first("CallSid") != null && first("MessageSid", "SmsSid", "SmsMessageSid") == null;
    }

    /** Whether keys were pressed, or words said, in a call of ours. */
    boolean isAnswerInACall() {
        return isOfACall() && !isInbound() && first("Digits", "SpeechResult") != null;
    }

    WebhookReading answerInACall(@Nullable UUID notification, int gather) {
        return new WebhookReading.CallAnswer(
                notification,
                sid(),
                gather,
                StoredText.cut(value("Digits"), MOST_KEYS),
                StoredText.cut(value("SpeechResult"), MOST_SPOKEN),
                address(value("To")));
    }

    Optional<CallReport> callReport() {
        if (!isOfACall() || first("CallStatus") == null) {
            return Optional.empty();
        }
        String word = word();
        return Optional.of(new CallReport(
                word,
                number("SequenceNumber").orElseGet(() -> CallWord.rank(word)),
                CallWord.isAnswered(word),
                CallWord.isEnded(word),
                time(value("Timestamp")),
                CallWord.isEnded(word) ? number("CallDuration").orElse(null) : null,
                address(value("To"))));
    }

    private Optional<Integer> number(String name) {
        String written = value(name);
        return written.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
    }

    private static @Nullable Instant time(String written) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(written, Instant::from);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    WebhookReading inbound(String payload) {
        String from = value("From");
        Kind kind = isOfACall() ? Kind.CALL : ChannelAddress.isWhatsApp(from) ? Kind.WHATSAPP : Kind.SMS;
        return new WebhookReading.Inbound(
                sid(),
                kind,
                address(from),
                address(value("To")),
                kind == Kind.CALL ? A_CALL : value("Body"),
                mediaUrls(),
                first("OptOutType") != null,
                keyword(),
                payload);
    }

    private @Nullable Keyword keyword() {
        String word = value("OptOutType").strip();
        return Arrays.stream(Keyword.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private List<String> mediaUrls() {
        List<String> urls = new ArrayList<>();
        for (int i = 0; i < MOST_MEDIA; i++) {
            String url = first("MediaUrl" + i);
            if (url != null) {
                urls.add(url.replace(" ", "%20"));
            }
        }
        return urls;
    }

    private static String address(String written) {
        return StoredText.cut(ChannelAddress.withoutPrefix(written), ADDRESS_LENGTH);
    }

    private String value(String name) {
        return fields.getOrDefault(name, "");
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
