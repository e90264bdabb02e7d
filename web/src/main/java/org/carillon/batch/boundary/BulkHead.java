package org.carillon.batch.boundary;

import java.util.Locale;
import java.util.UUID;
import org.carillon.batch.entity.Batch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bulk came to, without its rows; kept for whoever sends the same request again.
 *
 * @param successful taken, to be sent
 * @param failed refused, each with its reason
 */
@Schema(name = "BulkSum")
public record BulkHead(UUID batchId, String status, int total, int successful, int failed) {

    static BulkHead of(Batch batch) {
        return new BulkHead(
                batch.getId(),
                batch.getStatus().name().toLowerCase(Locale.ROOT),
                batch.getTotal(),
                batch.getTotal() - batch.getRefused(),
                batch.getRefused());
    }
}
