package org.carillon.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes with the text of a notification: written in its transaction, never changed, and read only for those that have it, so that
 * a plain SMS pays nothing for it.
 */
@Entity
@Table(name = "message_content")
public class MessageContent {

    @Id
    @Column(name = "notification_id")
    private UUID notificationId;

    private @Nullable String subject;
    private @Nullable String html;

    @Column(name = "media_urls")
    private @Nullable String mediaUrls;

    @Column(name = "content_sid")
    private @Nullable String contentSid;

    @Column(name = "content_variables")
    private @Nullable String contentVariables;

    private @Nullable String twiml;

    protected MessageContent() {}

    /** @param mediaUrls without line breaks in them */
    public MessageContent(
            UUID notificationId,
            @Nullable String subject,
            @Nullable String html,
            List<String> mediaUrls,
            @Nullable String contentSid,
            @Nullable String contentVariables,
            @Nullable String twiml) {
        this.notificationId = notificationId;
        this.subject = subject;
        this.html = html;
        this.mediaUrls = mediaUrls.isEmpty() ? null : String.join("\n", mediaUrls);
        this.contentSid = contentSid;
        this.contentVariables = contentVariables;
        this.twiml = twiml;
    }

    /** The same for another notification. */
    public MessageContent copyFor(UUID other) {
        return new MessageContent(other, subject, html, getMediaUrls(), contentSid, contentVariables, twiml);
    }

    public UUID getNotificationId() {
        return notificationId;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public @Nullable String getHtml() {
        return html;
    }

    public List<String> getMediaUrls() {
        return mediaUrls == null ? List.of() : List.of(mediaUrls.split("\n"));
    }

    public @Nullable String getContentSid() {
        return contentSid;
    }

    /** A JSON object of texts by the placeholder's name. */
    public @Nullable String getContentVariables() {
        return contentVariables;
    }

    public @Nullable String getTwiml() {
        return twiml;
    }
}
