package org.carillon.provider.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message carries beside its text.
 *
 * @param subject of an e-mail
 * @param html the text of an e-mail as HTML
 * @param mediaUrls pictures and other files for the provider to fetch
 * @param contentSid the provider's template, which takes the place of the text
 * @param contentVariables a JSON object of texts by the template's placeholders; only with {@code contentSid}
 * @param twiml what a call says and does
 */
public record Content(
        @Nullable String subject,
        @Nullable String html,
        List<String> mediaUrls,
        @Nullable String contentSid,
        @Nullable String contentVariables,
        @Nullable String twiml) {

    public Content {
        mediaUrls = List.copyOf(mediaUrls);
    }

    public static Content media(List<String> urls) {
        return new Content(null, null, urls, null, null, null);
    }

    public static Content template(String contentSid, @Nullable String contentVariables) {
        return new Content(null, null, List.of(), contentSid, contentVariables, null);
    }

    public static Content mail(@Nullable String subject, @Nullable String html) {
        return new Content(subject, html, List.of(), null, null, null);
    }

    public static Content call(String twiml) {
        return new Content(null, null, List.of(), null, null, twiml);
    }

    /** Whether it says something by itself, so that there need be no text. */
    public boolean speaks() {
        return html != null || !mediaUrls.isEmpty() || contentSid != null || twiml != null;
    }
}
