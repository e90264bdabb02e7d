package org.carillon.notification.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.carillon.notification.entity.MessageContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes with the text of a notification. */
@Schema(name = "NotificationContent")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContentAnswer(
        @Nullable String subject,
        @Nullable String html,
        List<String> mediaUrls,
        @Nullable String contentSid,
        @Nullable String contentVariables,
        @Nullable String twiml) {

    static ContentAnswer of(MessageContent content) {
        return new ContentAnswer(
                content.getSubject(),
                content.getHtml(),
                content.getMediaUrls(),
                content.getContentSid(),
                content.getContentVariables(),
                content.getTwiml());
    }
}
