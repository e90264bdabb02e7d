package org.carillon.voice.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.provider.control.WebhookReading;
import org.carillon.voice.entity.CallAnswer;

/** Stores an answer and the event that tells of it, once: a provider that heard nothing from us asks again. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallAnswerWriter {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** False if it was stored before. */
    public boolean store(WebhookReading.CallAnswer answer) {
        String sid = Objects.requireNonNullElse(answer.sid(), "");
        if (isStored(answer, sid)) {
            return false;
        }
        Instant now = clock.instant();
        Optional<SMSNotification> call = call(answer, sid);
        entities.persist(new CallAnswer(
                call.map(SMSNotification::getId).orElse(null),
                sid,
                answer.gather(),
                answer.digits(),
                answer.words(),
                answer.by(),
                now));
        call.ifPresent(row -> entities.persist(row.remark(Source.RECEIPT, now, null, null, told(answer))));
        return true;
    }

    private boolean isStored(WebhookReading.CallAnswer answer, String sid) {
        return !entities.createQuery("select a.id from CallAnswer a where a.providerSid = :sid and a.gather = :gather"
                        + " and a.digits = :digits and a.words = :words")
                .setParameter("sid", sid)
                .setParameter("gather", answer.gather())
                .setParameter("digits", answer.digits())
                .setParameter("words", answer.words())
                .getResultList()
                .isEmpty();
    }

    /** The SID decides; our id helps where the answer to the create call is not stored yet. */
    private Optional<SMSNotification> call(WebhookReading.CallAnswer answer, String sid) {
        Optional<SMSNotification> known = entities.createQuery(
                        "select n from SMSNotification n where n.providerSid = :sid", SMSNotification.class)
                .setParameter("sid", sid)
                .getResultStream()
                .findFirst();
        return known.isPresent() || answer.notificationId() == null
                ? known
                : Optional.ofNullable(entities.find(SMSNotification.class, answer.notificationId()))
                        .filter(named -> named.getKind() == Kind.CALL && named.getProviderSid() == null);
    }

    private static String told(WebhookReading.CallAnswer answer) {
        String what = answer.digits().isEmpty() ? "said “" + answer.words() + "”" : "pressed " + answer.digits();
        return what + " on " + answer.by();
    }
}
