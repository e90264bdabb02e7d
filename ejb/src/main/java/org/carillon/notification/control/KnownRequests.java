package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carillon.notification.entity.IdempotencyKey;
import org.carillon.notification.entity.IdempotencyRecord;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Recognizes requests by their idempotency keys. */
@Stateless
public class KnownRequests {
    /** Longer than anybody waits for an answer; an answer that is missing then was lost in a crash. */
    private static final Duration ANSWER_LOST_AFTER = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Map<IdempotencyKey, Taken> among(List<Acceptance> batch) {
        List<Acceptance> keyed = batch.stream().filter(Acceptance::hasKey).toList();
        Map<IdempotencyKey, Taken> known = new HashMap<>();
        if (keyed.isEmpty()) {
            return known;
        }
        Map<IdempotencyKey, String> hashes = new HashMap<>();
        keyed.forEach(acceptance -> hashes.putIfAbsent(
                keyOf(acceptance.command()), acceptance.command().requestHash()));
        entities.createQuery(
                        "select r from IdempotencyRecord r where r.key.owner in :owners and r.key.value in :values",
                        IdempotencyRecord.class)
                .setParameter(
                        "owners",
                        Padded.toRoundSize(hashes.keySet().stream()
                                .map(IdempotencyKey::getOwner)
                                .distinct()
                                .toList()))
                .setParameter(
                        "values",
                        Padded.toRoundSize(hashes.keySet().stream()
                                .map(IdempotencyKey::getValue)
                                .distinct()
                                .toList()))
                .getResultList()
                .forEach(found -> {
                    String hash = hashes.get(found.getKey());
                    if (hash != null) {
                        known.put(found.getKey(), verdict(found, hash));
                    }
                });
        return known;
    }

    public IdempotencyRecord recordOf(Acceptance acceptance, Instant now) {
        SMSNotification notification = acceptance.notification();
        IdempotencyRecord made = new IdempotencyRecord(
                keyOf(acceptance.command()), acceptance.command().requestHash(), notification.getId(), now);
        if (acceptance.answeredAtOnce()) {
            made.answered(
                    notification.getStatus(), null, null, notification.getErrorCode(), notification.getErrorMessage());
        }
        return made;
    }

    /** Keeps the answers for whoever asks again; the first one stands. */
    public void answered(Map<IdempotencyKey, SendAnswer> answers) {
        answers.forEach((key, answer) -> {
            IdempotencyRecord found = entities.find(IdempotencyRecord.class, key);
            if (found != null) {
                found.answered(
                        answer.status(),
                        answer.sid(),
                        answer.providerStatus(),
                        answer.errorCode(),
                        answer.errorMessage());
            }
        });
    }

    public void forgetBefore(Instant oldest) {
        entities.createQuery("delete from IdempotencyRecord r where r.createdAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    static IdempotencyKey keyOf(SendCommand command) {
        return new IdempotencyKey(command.createdBy(), Objects.requireNonNull(command.idempotencyKey()));
    }

    static Problem inProgress() {
        return Problem.of(ProblemCode.REQUEST_IN_PROGRESS, "The first request with this key has no answer yet")
                .retryAfter(Duration.ofSeconds(1));
    }

    private Taken verdict(IdempotencyRecord found, String requestHash) {
        if (!found.getRequestHash().equals(requestHash)) {
            return new Taken.Refused(
                    Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED, "The first request with this key had another body"));
        }
        SMSNotification notification = entities.find(SMSNotification.class, found.getNotificationId());
        Status answered = found.getAnswerStatus();
        if (answered != null) {
            return new Taken.Replayed(new SendAnswer(
                    notification.getId(),
                    notification.getRecipient(),
                    answered,
                    found.getAnswerSid(),
                    found.getAnswerProviderStatus(),
                    found.getAnswerErrorCode(),
                    found.getAnswerErrorMessage()));
        }
        if (found.getCreatedAt().plus(ANSWER_LOST_AFTER).isAfter(clock.instant())) {
            return new Taken.Refused(inProgress());
        }
        return new Taken.Replayed(SendAnswer.of(notification));
    }
}
