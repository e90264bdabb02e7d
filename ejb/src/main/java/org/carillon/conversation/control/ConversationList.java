package org.carillon.conversation.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.audit.control.Audit;
import org.carillon.conversation.entity.Conversation;
import org.carillon.notification.control.Padded;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.patient.control.Patients;
import org.carillon.patient.entity.Patient;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of a practice, as an inbox that all its staff share: who has read a message has read it for everybody. It tells no
 * texts, so that looking at it is not reading.
 */
@Stateless
public class ConversationList {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Patients patients;

    @Inject
    private Conversations rows;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * At most {@code limit}, the one in which somebody wrote last first.
     *
     * @param before the message with which the page before ended
     */
    public Page<NamedConversation> search(ConversationFilter filter, @Nullable UUID before, int limit) {
        Search<Conversation> search = Search.among(entities, Conversation.class);
        if (filter.unread()) {
            search.where("r.unread > 0", Map.of());
        }
        Page<Conversation> page = search.where("r.lastMessage < :before", "before", before)
                .page("r.lastMessage desc", limit, Conversation::getLastMessage);
        return new Page<>(named(page.items()), page.next());
    }

    /** Those of them that have changed since. */
    public List<NamedConversation> changed(Instant since, int most) {
        return named(entities.createQuery(
                        "select c from Conversation c where c.changedAt >= :since order by c.changedAt, c.patientId",
                        Conversation.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList());
    }

    /** Empty counts if nobody wrote yet. Fails with NOT_FOUND for a patient who is not known. */
    public NamedConversation of(long patient) {
        Patient known = patients.found(patient);
        Conversation found = entities.find(Conversation.class, patient);
        return new NamedConversation(
                found == null ? new Conversation(patient, new UUID(0, 0), clock.instant()) : found, known.getName());
    }

    /**
     * The patient's messages have been read; which were new is in the audit. Fails with NOT_FOUND for a patient who is not known.
     *
     * @param upTo the newest message that was read; null means all
     */
    public NamedConversation read(long patient, @Nullable UUID upTo, String by) {
        Patient known = patients.found(patient);
        Conversation found = entities.find(Conversation.class, patient, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            return of(patient);
        }
        int left = upTo == null || found.getUnread() == 0 ? 0 : Math.min(newer(patient, upTo), found.getUnread());
        if (left < found.getUnread()) {
            audit.record(
                    "conversation.marked_read",
                    "patient " + patient,
                    (found.getUnread() - left) + " messages" + (upTo == null ? "" : ", up to " + upTo));
            found.read(upTo, left, by, clock.instant());
            rows.tellOnceDurable();
        }
        return new NamedConversation(found, known.getName());
    }

    private int newer(long patient, UUID upTo) {
        return entities.createQuery(
                        "select count(m) from InboundMessage m where m.patientId = :patient and m.id > :upTo",
                        Long.class)
                .setParameter("patient", patient)
                .setParameter("upTo", upTo)
                .getSingleResult()
                .intValue();
    }

    private List<NamedConversation> named(Collection<Conversation> conversations) {
        if (conversations.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names =
                patients
                        .byIds(Padded.toRoundSize(conversations.stream()
                                .map(Conversation::getPatientId)
                                .toList()))
                        .stream()
                        .collect(Collectors.toMap(Patient::getId, Patient::getName, (one, same) -> one));
        return conversations.stream()
                .map(each -> new NamedConversation(each, names.getOrDefault(each.getPatientId(), "")))
                .toList();
    }
}
