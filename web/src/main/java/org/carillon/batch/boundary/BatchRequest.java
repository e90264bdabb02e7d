package org.carillon.batch.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.provider.control.Content;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bulk in our own words.
 *
 * @param recipients read one by one, and null here
 */
@Schema(
        name = "BatchRequest",
        requiredProperties = {"recipients", "message"})
public record BatchRequest(
        @Schema(description = "sms, whatsapp, email or in_app; sms if absent") @Nullable
        String kind,

        @Schema(description = BulkWording.FILLED) @Nullable String message,

        @Nullable List<BulkRecipient> recipients,

        @Schema(description = BulkWording.SENDER) @Nullable String from,

        @Schema(description = BulkWording.REGION, example = "US") @Nullable
        String region,

        @Schema(description = BulkWording.SEND_AT) @Nullable String sendAt,

        @Schema(description = "Passes quiet hours and limits by recipient, and overtakes other messages") @Nullable
        Boolean urgent,

        @Schema(description = "Reads and judges all rows, tells the cost, and sends nothing until it is started")
        @Nullable
        Boolean dryRun,

        @Schema(description = "Subject of e-mails") @Nullable
        String subject,

        @Schema(description = "At most 10 files, https") @Nullable
        List<String> mediaUrls,

        @Schema(description = "The provider's WhatsApp template") @Nullable
        String contentSid,

        @Schema(description = "Texts for the template's placeholders", type = SchemaType.OBJECT) @Nullable
        JsonNode contentVariables)
        implements BulkText {
    private static final Set<Kind> KINDS = Set.of(Kind.SMS, Kind.WHATSAPP, Kind.EMAIL, Kind.IN_APP);

    @Override
    public String fromField() {
        return "from";
    }

    @Override
    public boolean speaksWithoutText() {
        return contentSid != null || (mediaUrls != null && !mediaUrls.isEmpty());
    }

    @Override
    public boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    Kind kindOrSms() {
        return kind == null ? Kind.SMS : Objects.requireNonNull(QueryParameters.word("kind", kind, KINDS));
    }

    /** Null where there is only a text. */
    @Nullable
    Content content() {
        Content content = BulkContent.of(
                kindOrSms(), mediaUrls == null ? List.of() : mediaUrls, "media_urls", contentSid, contentVariables);
        if (subject == null) {
            return content;
        }
        return content == null
                ? Content.mail(subject, null)
                : new Content(
                        subject, null, content.mediaUrls(), content.contentSid(), content.contentVariables(), null);
    }
}
