package org.carillon.batch.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.boundary.MediaUrls;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/** What goes with the text of a bulk. */
final class BulkContent {
    private static final Pattern TEMPLATE = Pattern.compile("H[XT][0-9a-fA-F]{32}");

    private BulkContent() {}

    /** Null where there is none; a problem names the field. */
    static @Nullable Content of(
            Kind kind, List<String> media, String mediaField, @Nullable String sid, @Nullable JsonNode variables) {
        MediaUrls.fault(kind, List.copyOf(media)).ifPresent(fault -> {
            throw refused(mediaField, fault);
        });
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

    private static Problem refused(String field, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, field, reason);
    }
}
