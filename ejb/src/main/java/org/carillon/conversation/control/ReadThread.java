package org.carillon.conversation.control;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carillon.audit.control.Audit;
import org.carillon.conversation.entity.Conversation;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.Patients;
import org.jspecify.annotations.Nullable;

/** Shows threads to people, and keeps in the audit who has seen what. An answer without a message shows nothing, and is not kept. */
@Stateless
public class ReadThread {
    /** Longer than a transaction that has changed a message takes until others see it. */
    private static final Duration UNTIL_SEEN = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Patients patients;

    @Inject
    private CertainNumbers certain;

    @Inject
    private Threads threads;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Fails with NOT_FOUND for a patient who is not known.
     *
     * @param from the id beyond which the page begins; null for the newest page
     */
    public ShownThread page(long patient, Way way, @Nullable UUID from, int limit) {
        Instant now = clock.instant();
        KnownPatient known = patients.known(patient);
        return shown(known, threads.page(patient, certain.of(patient, known.phones()), way, from, limit), now);
    }

    /** What is new or has changed since then, the oldest message first; one that was there before may come once more. */
    public ShownThread since(long patient, Instant since, int limit) {
        Instant now = clock.instant();
        KnownPatient known = patients.known(patient);
        Map<String, Long> numbers = new HashMap<>();
        certain.of(patient, known.phones()).forEach(number -> numbers.put(number, patient));
        List<ThreadMessage> changed =
                threads.changed(Set.of(patient), numbers, since.minus(UNTIL_SEEN), limit + 1).stream()
                        .map(ChangedMessage::message)
                        .toList();
        return shown(known, ThreadPage.merged(List.of(changed), Way.NEWER, limit), now);
    }

    /** Somebody sees from now on what is new. Fails with NOT_FOUND for a patient who is not known. */
    public void followed(long patient) {
        patients.found(patient);
        audit.record("conversation.followed", "patient " + patient, "Sees what is new, as it comes");
    }

    private ShownThread shown(KnownPatient known, ThreadPage page, Instant now) {
        long patient = known.patient().getId();
        if (!page.messages().isEmpty()) {
            audit.record(
                    "conversation.read",
                    "patient " + patient,
                    page.messages().size() + " messages, from "
                            + page.messages().get(0).id() + " to "
                            + page.messages().get(page.messages().size() - 1).id());
        }
        int unread = Optional.ofNullable(entities.find(Conversation.class, patient))
                .map(Conversation::getUnread)
                .orElse(0);
        return new ShownThread(known, page, unread, now);
    }
}
