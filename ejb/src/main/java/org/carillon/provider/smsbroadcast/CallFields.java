package org.carillon.provider.smsbroadcast;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.carillon.provider.wire.FormFields;
import org.carillon.provider.wire.JsonFields;
import org.carillon.provider.wire.Parameter;
import org.carillon.provider.wire.StoredText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a call, by name in small letters. The customer writes the templates of these calls, so that values come encoded once too
 * often, blank, or as the placeholder that nobody has filled in.
 */
final class CallFields {
    private static final Set<String> NAMES = Set.of("to", "from", "message", "ref", "msgref", "smsref", "status");
    private static final Pattern AROUND_A_NAME = Pattern.compile("[^A-Za-z]*");
    private static final Pattern STILL_ENCODED =
            Pattern.compile("(?=.*%[0-9A-Fa-f]{2})(?:[A-Za-z0-9._~*+!'()-]|%[0-9A-Fa-f]{2})+");

    private final Map<String, String> fields = new LinkedHashMap<>();

    private CallFields(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            String value =
                    isPlaceholder(parameter.value()) ? "" : StoredText.storable(decodedOnceMore(parameter.value()));
            fields.merge(
                    parameter.name().strip().toLowerCase(Locale.ROOT),
                    value,
                    (first, other) -> first.isBlank() ? other : first);
        }
    }

    /** Of the body, and of the query where the body has none of that name. */
    static CallFields of(@Nullable String query, byte[] body, boolean json, Charset charset) {
        List<Parameter> all = new ArrayList<>(json ? JsonFields.parse(body) : FormFields.parse(body, charset));
        if (query != null) {
            all.addAll(FormFields.parse(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        return new CallFields(all);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Empty if there is none. */
    String value(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A number or a reference; null if there is none. */
    @Nullable
    String id(String name) {
        String value = value(name).strip();
        boolean none = value.isEmpty() || value.equals("0") || value.equals("null") || value.equals("undefined");
        return none ? null : value;
    }

    /** {@code #REF#}, <code>{{ref}}</code>, {@code %status%}, {@code $msgref}. */
    private static boolean isPlaceholder(String value) {
        String name = AROUND_A_NAME.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        return name.length() < value.strip().length()
                && NAMES.contains(name)
                && value.matches("\\s*[#{\\[<%$]+\\s*[A-Za-z]+\\s*[#}\\]>%]*\\s*");
    }

    /** What still looks as if it were encoded, from end to end, is decoded a second time, unless nothing readable comes of it. */
    private static String decodedOnceMore(String value) {
        if (!STILL_ENCODED.matcher(value).matches()) {
            return value;
        }
        String decoded = FormFields.parse(
                        ("v=" + value).getBytes(StandardCharsets.US_ASCII), StandardCharsets.ISO_8859_1)
                .get(0)
                .value();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(StandardCharsets.ISO_8859_1.encode(decoded))
                    .toString();
        } catch (CharacterCodingException notText) {
            return value;
        }
    }
}
