package org.carillon.batch.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/** What goes with the text of a bulk. */
final class BulkContent {
    private static final Pattern TEMPLATE = Pattern.compile("H[XT][0-9a-fA-F]{32}");
    private static final int MOST_MEDIA = 10;

    private BulkContent() {}

    /** Null where there is none; a problem names the field. */
    static @Nullable Content of(
            List<String> media, String mediaField, @Nullable String sid, @Nullable JsonNode variables) {
        if (media.size() > MOST_MEDIA) {
            throw refused(mediaField, "may have at most " + MOST_MEDIA);
        }
        media.forEach(url -> refuseUnlessHttps(url, mediaField));
        if (sid != null && !TEMPLATE.matcher(sid).matches()) {
            throw refused("content_sid", "must be HX and 32 hexadecimal digits");
        }
        if (variables != null && (sid == null || !variables.isObject())) {
            throw refused("content_variables", sid == null ? "needs a content_sid" : "must be an object of texts");
        }
        return media.isEmpty() && sid == null
                ? null
                : new Content(null, null, media, sid, variables == null ? null : variables.toString(), null);
    }

    private static void refuseUnlessHttps(String url, String field) {
        try {
            URI address = URI.create(url);
            if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null && url.length() <= 2_000) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw refused(field, "is no URL");
        }
        throw refused(field, "must be an https URL of at most 2,000 characters");
    }

    private static Problem refused(String field, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, field, reason);
    }
}
