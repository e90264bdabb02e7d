package org.carillon.simulator.twilio;

import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list's page. The next page starts below the last SID, so that what arrives meanwhile shifts nothing. */
public record Paging(int size, int number, @Nullable String token, String path, String filters) {

    private static final Set<String> OWN = Set.of("PageSize", "Page", "PageToken");
    private static final int LARGEST = 1_000;

    public static Paging of(String path, MultivaluedMap<String, String> query) {
        String filters = query.entrySet().stream()
                .filter(entry -> !OWN.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry ->
                        encode(entry.getKey()) + "=" + encode(entry.getValue().get(0)) + "&")
                .collect(Collectors.joining());
        String token = query.getFirst("PageToken");
        int size = Math.max(1, Math.min(LARGEST, number(query.getFirst("PageSize"), 50)));
        boolean known = token != null && token.startsWith("PA");
        return new Paging(size, number(query.getFirst("Page"), 0), known ? token.substring(2) : null, path, filters);
    }

    /** Items to pass over: a page number without a token counts from the newest. */
    public long skip() {
        return token == null ? (long) size * number : 0;
    }

    /** @param sids of the items found: one more than a page if there is a next one */
    public void write(JsonGenerator json, List<String> sids) {
        int shown = Math.min(size, sids.size());
        int start = size * number;
        json.write("first_page_uri", uri(0, null));
        json.write("uri", uri(number, token));
        json.write("page", number);
        json.write("page_size", size);
        json.write("start", start);
        json.write("end", Math.max(start, start + shown - 1));
        TwilioJson.nullable(json, "next_page_uri", sids.size() > size ? uri(number + 1, sids.get(size - 1)) : null);
        TwilioJson.nullable(json, "previous_page_uri", number > 0 ? uri(number - 1, null) : null);
    }

    private String uri(int page, @Nullable String after) {
        String at = path + "?" + filters + "PageSize=" + size + "&Page=" + page;
        return after == null ? at : at + "&PageToken=PA" + after;
    }

    private static int number(@Nullable String text, int fallback) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : fallback;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
