package org.carillon.batch.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.carillon.batch.control.BatchCommand;
import org.carillon.batch.control.Batches;
import org.carillon.idempotency.boundary.Answers;
import org.carillon.idempotency.boundary.RepeatableRequests;
import org.carillon.idempotency.boundary.RequestKey;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.json.boundary.StrictJson;
import org.jspecify.annotations.Nullable;

/** One way to send to many, for all that do: served once for each Idempotency-Key, answered at once with a detail for each row. */
@ApplicationScoped
public class BulkRequests {

    @Inject
    Batches batches;

    @Inject
    RepeatableRequests repeatable;

    @Inject
    BulkDetails details;

    /**
     * 202 with {@code total}, {@code successful}, {@code failed}, {@code details} and {@code batch_id}.
     *
     * @param path of the resource: one Idempotency-Key may not serve two of them
     * @param asked what tells whether two requests with one key are the same
     * @param command made in the transaction that stores the batch
     */
    public Response send(HttpHeaders headers, String path, @Nullable Object asked, Supplier<BatchCommand> command) {
        BulkHead head = once(headers, path, asked, command);
        return Response.accepted(details.of(head))
                .type("application/json")
                .header(HttpHeaders.LOCATION, "/api/batches/" + head.batchId())
                .build();
    }

    BulkHead once(HttpHeaders headers, String path, @Nullable Object asked, Supplier<BatchCommand> command) {
        List<String> keys = headers.getRequestHeader(RequestKey.HEADER);
        KeptAnswer kept = repeatable.once(
                repeatable.request(keys == null ? List.of() : keys, path, asked),
                () -> Answers.of(
                        Response.Status.ACCEPTED.getStatusCode(),
                        BulkHead.of(batches.start(command.get())),
                        null,
                        null));
        try {
            return StrictJson.MAPPER.readValue(kept.body(), BulkHead.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
