package org.carillon.batch.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What goes with the text of every row, as it goes with that of a single notification. */
@Embeddable
public class BatchContent {
    private @Nullable String subject;
    private @Nullable String html;

    @Column(name = "media_urls")
    private @Nullable String mediaUrls;

    @Column(name = "content_sid")
    private @Nullable String contentSid;

    @Column(name = "content_variables")
    private @Nullable String contentVariables;

    private @Nullable String twiml;

    public BatchContent() {}

    /** @param mediaUrls one a line */
    public BatchContent(
            @Nullable String subject,
            @Nullable String html,
            @Nullable String mediaUrls,
            @Nullable String contentSid,
            @Nullable String contentVariables,
            @Nullable String twiml) {
        this.subject = subject;
        this.html = html;
        this.mediaUrls = mediaUrls;
        this.contentSid = contentSid;
        this.contentVariables = contentVariables;
        this.twiml = twiml;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public @Nullable String getHtml() {
        return html;
    }

    public @Nullable String getMediaUrls() {
        return mediaUrls;
    }

    public @Nullable String getContentSid() {
        return contentSid;
    }

    public @Nullable String getContentVariables() {
        return contentVariables;
    }

    public @Nullable String getTwiml() {
        return twiml;
    }
}
