package org.carillon.batch.control;

import java.util.List;
import org.carillon.batch.entity.BatchContent;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/** From the port's words for what goes with a text to the stored ones, and back. */
final class BatchContents {
    private BatchContents() {}

    static BatchContent stored(@Nullable Content content) {
        return content == null
                ? new BatchContent()
                : new BatchContent(
                        content.subject(),
                        content.html(),
                        content.mediaUrls().isEmpty() ? null : String.join("\n", content.mediaUrls()),
                        content.contentSid(),
                        content.contentVariables(),
                        content.twiml());
    }

    static @Nullable Content read(BatchContent stored) {
        String media = stored.getMediaUrls();
        Content content = new Content(
                stored.getSubject(),
                stored.getHtml(),
                media == null ? List.of() : List.of(media.split("\n")),
                stored.getContentSid(),
                stored.getContentVariables(),
                stored.getTwiml());
        return content.equals(new Content(null, null, List.of(), null, null, null)) ? null : content;
    }
}
