package org.carillon.notification.boundary;

import java.util.List;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One WhatsApp message, as C3 writes it.
 *
 * @param message free text, which WhatsApp takes within 24 hours of the recipient's last message; with a template only kept for the log
 */
@Schema(
        name = "WhatsAppMessage",
        requiredProperties = {"to_number"})
public record WhatsAppMessage(
        @Schema(description = Wording.PHONE, example = "+447700900123") @Nullable
        String toNumber,

        @Schema(description = Wording.WHATSAPP_MESSAGE, maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = "https address of a picture or another file", example = "https://example.com/image.jpg")
        @Nullable
        String mediaUrl,

        @Schema(description = Wording.CONTENT_SID, example = "HX0123456789abcdef0123456789abcdef") @Nullable
        String contentSid,

        @Schema(description = "What fills the template's placeholders, by their names") @Nullable
        Map<String, @Nullable String> contentVariables,

        @Schema(description = "Number enabled for WhatsApp, or messaging service; the configured one if absent")
        @Nullable
        String fromNumber,

        @Schema(description = Wording.REGION, example = "GB") @Nullable
        String region,

        @Schema(description = Wording.SEND_AT, example = "2026-12-01T10:30:00+02:00") @Nullable
        String sendAt)
        implements SmsRequest {

    @Override
    public @Nullable String to() {
        return toNumber;
    }

    @Override
    public String toField() {
        return "to_number";
    }

    @Override
    public Kind kind() {
        return Kind.WHATSAPP;
    }

    @Override
    public @Nullable String from() {
        return fromNumber;
    }

    @Override
    public @Nullable List<@Nullable String> mediaUrls() {
        return mediaUrl == null ? null : List.of(mediaUrl);
    }

    @Override
    public String mediaField() {
        return "media_url";
    }
}
