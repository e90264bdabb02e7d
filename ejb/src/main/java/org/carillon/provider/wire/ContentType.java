package org.carillon.provider.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Content-Type header of a call: JSON or, whatever else it says, a form. */
public record ContentType(boolean json, Charset charset) {
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    public static ContentType of(@Nullable String header) {
        String written = header == null ? "" : header;
        boolean json = written.toLowerCase(Locale.ROOT).strip().startsWith("application/json");
        return new ContentType(json, json ? StandardCharsets.UTF_8 : charsetOf(written));
    }

    private static Charset charsetOf(String header) {
        Matcher named = CHARSET.matcher(header);
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
