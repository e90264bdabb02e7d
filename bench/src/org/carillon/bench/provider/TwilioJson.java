package org.carillon.bench.provider;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers as Twilio writes them. */
final class TwilioJson {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TwilioJson() {}

    static String message(String account, Message message) {
        String at = DATE.format(message.at());
        return "{\"sid\":\"" + message.sid() + "\",\"account_sid\":\"" + account
                + "\",\"api_version\":\"2010-04-01\",\"to\":"
                + text(message.to()) + ",\"from\":" + text(message.from()) + ",\"body\":" + text(message.body())
                + ",\"status\":\"queued\",\"direction\":\"outbound-api\",\"num_segments\":\"1\",\"num_media\":\"0\",\"price\":null,"
                + "\"price_unit\":\"USD\",\"error_code\":null,\"error_message\":null,\"date_created\":\"" + at
                + "\",\"date_updated\":\"" + at + "\",\"date_sent\":null,\"uri\":\"/2010-04-01/Accounts/" + account
                + "/Messages/" + message.sid() + ".json\"}";
    }

    static String list(String account, String path, List<Message> messages) {
        return "{\"messages\":"
                + messages.stream().map(each -> message(account, each)).collect(Collectors.joining(",", "[", "]"))
                + ",\"page\":0,\"page_size\":1000,\"start\":0,\"end\":" + Math.max(0, messages.size() - 1) + ",\"uri\":"
                + text(path) + ",\"first_page_uri\":" + text(path)
                + ",\"next_page_uri\":null,\"previous_page_uri\":null}";
    }

    static String error(int status, int code, String reason) {
        return "{\"code\":" + code + ",\"message\":" + text(reason) + ",\"status\":" + status
                + ",\"more_info\":\"https://www.twilio.com/docs/errors/" + code + "\"}";
    }

    private static String text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
