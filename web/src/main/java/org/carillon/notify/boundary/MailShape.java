package org.carillon.notify.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a request may say of an e-mail. A line break in a subject would smuggle headers in; it is refused, not cleaned. */
final class MailShape {
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_HTML = 262_144;

    private MailShape() {}

    static void check(@Nullable String subject, @Nullable String html, Map<String, String> faults) {
        if (subject != null) {
            if (subject.length() > LONGEST_SUBJECT) {
                faults.put(
                        "subject",
                        "has " + subject.length() + " characters, at most " + LONGEST_SUBJECT + " can be sent");
            } else if (subject.chars().anyMatch(Character::isISOControl)) {
                faults.put("subject", "has a line break or another control character");
            }
        }
        if (html != null) {
            if (html.isBlank()) {
                faults.put("html", "must not be blank");
            } else if (html.length() > LONGEST_HTML) {
                faults.put("html", "has " + html.length() + " characters, at most " + LONGEST_HTML + " can be sent");
            } else if (html.indexOf(0) >= 0) {
                faults.put("html", "has a NUL character");
            }
        }
    }

    /** Null where there is none. */
    static @Nullable String subject(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
