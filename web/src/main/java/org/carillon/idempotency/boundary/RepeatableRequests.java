package org.carillon.idempotency.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.carillon.idempotency.control.AnsweredRequests;
import org.carillon.idempotency.control.KeyedRequest;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.security.control.Caller;
import org.jspecify.annotations.Nullable;

/** Serves the caller's requests, those with a key once. */
@ApplicationScoped
public class RepeatableRequests {

    @Inject
    AnsweredRequests answered;

    @Inject
    Caller caller;

    /**
     * The caller's request; null if it has no key.
     *
     * @param keys the header Idempotency-Key as it came
     * @param path of the resource: one key may not serve two of them
     * @param body what the request asks for; null if it has no body
     */
    public @Nullable KeyedRequest request(List<String> keys, String path, @Nullable Object body) {
        String key = RequestKey.of(keys);
        return key == null
                ? null
                : new KeyedRequest(caller.name(), key, RequestHash.of(path, body == null ? List.of() : body));
    }

    /** Does it in one transaction, or answers as the first time. */
    public KeptAnswer once(@Nullable KeyedRequest request, Supplier<KeptAnswer> service) {
        return answered.once(request, service);
    }

    /** A better answer than the one that was kept, for whoever asks again; it may come from any thread. */
    public void amend(@Nullable KeyedRequest request, KeptAnswer answer) {
        if (request != null) {
            answered.amend(request, answer);
        }
    }
}
