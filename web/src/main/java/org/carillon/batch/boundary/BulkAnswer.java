package org.carillon.batch.boundary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a bulk, as the API's description shows it; it is written row by row and never held.
 *
 * @param successful taken, to be sent
 * @param failed refused, each with its reason
 * @param details in the order of the request
 */
@Schema(name = "BulkAnswer")
public record BulkAnswer(int total, int successful, int failed, List<Detail> details, UUID batchId, String status) {

    /**
     * One row.
     *
     * @param phone E.164, or what was written where it is no number
     * @param messageSid null: the provider has not been asked yet
     * @param status {@code queued} or {@code failed}
     * @param error why it was refused; absent if it was not
     * @param code the same for programs
     */
    @Schema(name = "BulkDetail")
    public record Detail(
            @Nullable String phone,
            boolean success,
            @Nullable String messageSid,
            String status,
            @Nullable String error,
            @Nullable String code) {}

    public static final String EXAMPLE = """
            {
              "total": 2,
              "successful": 1,
              "failed": 1,
              "details": [
                {"phone": "+27123456789", "success": true, "message_sid": null, "status": "queued"},
                {"phone": "12345", "success": false, "message_sid": null, "status": "failed",
                 "error": "The phone number is too short", "code": "invalid_phone_number"}
              ],
              "batch_id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90",
              "status": "running"
            }""";
}
