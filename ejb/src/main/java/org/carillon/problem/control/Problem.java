package org.carillon.problem.control;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be served as asked. Fields map a JSON name to the reason; {@code retryAfter} says when to come
 * again; {@code notificationId} names the row that was written all the same.
 */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String detail;
    private final Map<String, String> fields;
    private final transient @Nullable Duration retryAfter;
    private final transient @Nullable UUID notificationId;

    private Problem(
            ProblemCode code,
            String detail,
            Map<String, String> fields,
            @Nullable Duration retryAfter,
            @Nullable UUID notificationId) {
        super(code.code() + ": " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.retryAfter = retryAfter;
        this.notificationId = notificationId;
    }

    public static Problem of(ProblemCode code, String detail) {
        return new Problem(code, detail, Map.of(), null, null);
    }

    public static Problem field(ProblemCode code, String field, String reason) {
        return new Problem(code, field + ": " + reason, Map.of(field, reason), null, null);
    }

    public static Problem fields(ProblemCode code, Map<String, String> fields) {
        String detail = fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
        return new Problem(code, detail, fields, null, null);
    }

    public Problem retryAfter(Duration duration) {
        return new Problem(code, detail, fields, duration, notificationId);
    }

    public Problem about(UUID notification) {
        return new Problem(code, detail, fields, retryAfter, notification);
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return detail;
    }

    public Map<String, String> fields() {
        return fields;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public Optional<UUID> notificationId() {
        return Optional.ofNullable(notificationId);
    }
}
