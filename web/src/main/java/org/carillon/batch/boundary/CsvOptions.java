package org.carillon.batch.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.paging.boundary.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a table: the fields of a {@link BatchRequest} by name, {@code map} (a name and a column, {@code to:Mobile}, as often as
 * needed) and {@code header} (false where the first line has no names).
 */
final class CsvOptions {
    private static final Set<String> KNOWN = Set.of(
            "kind",
            "message",
            "from",
            "region",
            "send_at",
            "urgent",
            "dry_run",
            "subject",
            "media_urls",
            "content_sid",
            "map",
            "header");
    private static final Set<String> MANY = Set.of("map", "media_urls");

    private final Map<String, List<String>> given;

    private CsvOptions(Map<String, List<String>> given) {
        this.given = given;
    }

    /** A problem names what is not known or given twice. */
    static CsvOptions of(Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                throw QueryParameters.refused(
                        name,
                        "is not known here; known are "
                                + String.join(", ", KNOWN.stream().sorted().toList()));
            }
            if (values.size() > 1 && !MANY.contains(name)) {
                throw QueryParameters.refused(name, "is given twice");
            }
        });
        return new CsvOptions(given);
    }

    List<String> columns() {
        return given.getOrDefault("map", List.of());
    }

    boolean hasHeader() {
        return flag("header", true);
    }

    BatchRequest request() {
        return new BatchRequest(
                one("kind"),
                one("message"),
                null,
                one("from"),
                one("region"),
                one("send_at"),
                flag("urgent", false),
                flag("dry_run", false),
                one("subject"),
                given.get("media_urls"),
                one("content_sid"),
                null);
    }

    /** The same for the same options. */
    @Override
    public String toString() {
        return new java.util.TreeMap<>(given).toString();
    }

    private boolean flag(String name, boolean usual) {
        String value = one(name);
        if (value == null) {
            return usual;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw QueryParameters.refused(name, "must be true or false");
        };
    }

    private @Nullable String one(String name) {
        List<String> values = given.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
