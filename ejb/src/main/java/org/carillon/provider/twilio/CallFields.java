package org.carillon.provider.twilio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.provider.control.WebhookReading;
import org.carillon.provider.control.WebhookReading.Channel;
import org.carillon.provider.control.WebhookReading.Keyword;
import org.jspecify.annotations.Nullable;

/** The fields of a genuine call, by name; of a repeated one the first counts. What cannot be stored is cut or replaced. */
final class CallFields {
    static final String WHATSAPP = "whatsapp:";
    private static final int WORD_LENGTH = 24;
    private static final int CODE_LENGTH = 40;
    private static final int ADDRESS_LENGTH = 40;
    private static final int SID_LENGTH = 64;
    private static final int MOST_MEDIA = 10;

    private final Map<String, String> fields = new LinkedHashMap<>();

    CallFields(List<Parameter> parameters) {
        parameters.forEach(parameter -> fields.putIfAbsent(parameter.name(), storable(parameter.value())));
    }

    /** Inbound calls carry a text or say that it was received; status calls never do. */
    boolean isInbound() {
        if (first("MessageStatus", "CallStatus") != null) {
            return CallbackWord.isInbound(word());
        }
        return CallbackWord.isInbound(word()) || fields.containsKey("Body") || fields.containsKey("NumMedia");
    }

    String word() {
        String word = first("MessageStatus", "SmsStatus", "CallStatus");
        return cut(word == null ? "" : word, WORD_LENGTH);
    }

    @Nullable
    String sid() {
        String sid = first("MessageSid", "SmsSid", "SmsMessageSid", "CallSid");
        return sid == null || sid.length() > SID_LENGTH ? null : sid;
    }

    @Nullable
    String errorCode() {
        String code = first("ErrorCode");
        return code == null || code.equals("0") ? null : cut(code, CODE_LENGTH);
    }

    WebhookReading inbound(String payload) {
        String from = value("From");
        Channel channel = from.startsWith(WHATSAPP) ? Channel.WHATSAPP : Channel.SMS;
        return new WebhookReading.Inbound(
                sid(),
                channel,
                address(from),
                address(value("To")),
                value("Body"),
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
        return cut(written.startsWith(WHATSAPP) ? written.substring(WHATSAPP.length()) : written, ADDRESS_LENGTH);
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

    /** PostgreSQL stores no NUL. */
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
