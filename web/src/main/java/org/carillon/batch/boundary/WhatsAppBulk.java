package org.carillon.batch.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One WhatsApp message to many, as C3 writes it.
 *
 * @param phoneNumbers read one by one, and null here
 */
@Schema(
        name = "WhatsAppBulk",
        requiredProperties = {"phone_numbers", "message"})
public record WhatsAppBulk(
        @Nullable List<String> phoneNumbers,

        @Schema(description = BulkWording.MESSAGE + "; not needed with a media_url or content_sid") @Nullable
        String message,

        @Schema(description = "A picture or file, https", example = "https://example.com/agenda.pdf") @Nullable
        String mediaUrl,

        @Schema(description = "The provider's template, needed outside the 24 hours after a person has written to us")
        @Nullable
        String contentSid,

        @Schema(
                description = "Texts for the template's placeholders",
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        @Nullable
        JsonNode contentVariables,

        @Schema(description = BulkWording.REGION, example = "GB") @Nullable
        String region,

        @Schema(description = BulkWording.SEND_AT) @Nullable String sendAt)
        implements BulkText {

    @Override
    public boolean speaksWithoutText() {
        return mediaUrl != null || contentSid != null;
    }

    /** Null where there is only a text. */
    @Nullable
    Content content() {
        return BulkContent.of(
                Kind.WHATSAPP,
                mediaUrl == null ? List.of() : List.of(mediaUrl),
                "media_url",
                contentSid,
                contentVariables);
    }
}
