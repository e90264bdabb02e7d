package org.carillon.conversation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.conversation.control.ReadThread;
import org.carillon.conversation.control.ShownThread;
import org.carillon.conversation.control.Way;
import org.carillon.frame.page.Asked;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.Patients;
import org.carillon.phrase.control.FillPhrases;
import org.carillon.phrase.control.Phrases;
import org.carillon.phrase.entity.Phrase;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The thread with one patient. The page's script asks for parts of it: {@code part=messages}, with {@code before} (the id of a message) or
 * {@code since} (an instant: what is new or has changed), and {@code part=facts}.
 */
@Named
@RequestScoped
public class ConversationPage {
    private static final int MESSAGES = 40;
    private static final int MOST_CHANGES = 100;
    private static final int MOST_PHRASES = 100;

    @Inject
    ReadThread threads;

    @Inject
    ThreadRows rows;

    @Inject
    Patients patients;

    @Inject
    Phrases phrases;

    @Inject
    FillPhrases fill;

    @Inject
    Asked asked;

    private @Nullable KnownPatient patient;
    private @Nullable ShownThread thread;

    /** A text that is kept ready, filled as far as the patient is known. */
    public record Ready(String name, String text) {}

    public KnownPatient getPatient() {
        KnownPatient known = patient;
        if (known == null) {
            Long id = asked.number("patient");
            if (id == null) {
                throw Problem.of(ProblemCode.NOT_FOUND, "The address names no patient");
            }
            known = patients.known(id);
            patient = known;
        }
        return known;
    }

    /** Whether all of the page is asked for. */
    public boolean isWhole() {
        return asked.text("part") == null;
    }

    public boolean isMessages() {
        return isWhole() || "messages".equals(asked.text("part"));
    }

    public boolean isFacts() {
        return isWhole() || "facts".equals(asked.text("part"));
    }

    public List<ThreadRow> getRows() {
        return rows.of(thread().page().messages(), getPatient().phones());
    }

    public int getUnread() {
        return thread().unread();
    }

    /** From when on changes are to be asked for. */
    public Instant getAsOf() {
        return thread().asOf();
    }

    /** Whether there are older messages before these. */
    public boolean isMore() {
        return since() == null && thread().page().more();
    }

    /** Whether more has changed than is told. */
    public boolean isTooMany() {
        return since() != null && thread().page().more();
    }

    public List<Ready> getPhrases() {
        String name = getPatient().patient().getName();
        return phrases.search(true, null, null, MOST_PHRASES).items().stream()
                .map(phrase -> ready(phrase, name))
                .toList();
    }

    private Ready ready(Phrase phrase, String name) {
        return new Ready(phrase.getName(), fill.asFarAsKnown(phrase, name, Map.of()));
    }

    private ShownThread thread() {
        ShownThread known = thread;
        if (known == null) {
            long id = getPatient().patient().getId();
            Instant since = since();
            UUID before = asked.id("before");
            known = since == null
                    ? threads.page(id, Way.OLDER, before, MESSAGES)
                    : threads.since(id, since, MOST_CHANGES);
            thread = known;
        }
        return known;
    }

    private @Nullable Instant since() {
        String written = asked.text("since");
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeException e) {
            throw QueryParameters.refused("since", "must be an instant such as 2026-01-20T10:30:00Z");
        }
    }
}
