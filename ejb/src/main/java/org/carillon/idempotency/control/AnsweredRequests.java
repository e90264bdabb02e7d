package org.carillon.idempotency.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.carillon.idempotency.entity.AnsweredRequest;
import org.carillon.idempotency.entity.CallersKey;
import org.carillon.idempotency.entity.KeptAnswer;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Serves and remembers. */
@Stateless
public class AnsweredRequests {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Does it, in one transaction with the record of its answer; a repetition gets that answer and does nothing. What fails leaves
     * no record, so that it can be tried again with its key.
     *
     * @param request null if it has no key: it is done each time
     */
    public KeptAnswer once(@Nullable KeyedRequest request, Supplier<KeptAnswer> service) {
        if (request == null) {
            return service.get();
        }
        CallersKey key = new CallersKey(request.owner(), request.key());
        AnsweredRequest known = entities.find(AnsweredRequest.class, key);
        if (known != null) {
            if (!known.isOf(request.hash())) {
                throw Problem.of(
                        ProblemCode.IDEMPOTENCY_KEY_REUSED, "The first request with this key had another body");
            }
            return known.answer();
        }
        AnsweredRequest taken = taken(new AnsweredRequest(key, request.hash(), clock.instant()));
        KeptAnswer answer = service.get();
        taken.answered(answer);
        return answer;
    }

    /** A better answer than the one that was kept, for whoever asks again. */
    public void amend(KeyedRequest request, KeptAnswer answer) {
        AnsweredRequest known = entities.find(AnsweredRequest.class, new CallersKey(request.owner(), request.key()));
        if (known != null) {
            known.answered(answer);
        }
    }

    public void forgetBefore(Instant oldest) {
        entities.createQuery("delete from AnsweredRequest r where r.createdAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    /** A twin that is in progress holds the row: the database lets us wait for it, and then refuses ours. */
    private AnsweredRequest taken(AnsweredRequest request) {
        try {
            entities.persist(request);
            entities.flush();
            return request;
        } catch (PersistenceException e) {
            if (Failures.isConstraintViolation(e)) {
                throw Problem.of(ProblemCode.REQUEST_IN_PROGRESS, "A request with this key is in progress")
                        .retryAfter(Duration.ofSeconds(1));
            }
            throw e;
        }
    }
}
