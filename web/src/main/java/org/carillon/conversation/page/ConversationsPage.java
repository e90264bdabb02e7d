package org.carillon.conversation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carillon.conversation.control.ConversationFilter;
import org.carillon.conversation.control.ConversationList;
import org.carillon.conversation.control.NamedConversation;
import org.carillon.frame.page.Asked;
import org.carillon.paging.control.Page;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.PatientFilter;
import org.carillon.patient.control.Patients;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** The conversations, the one in which somebody wrote last first, and the patients with whom one could begin another. */
@Named
@RequestScoped
public class ConversationsPage {
    private static final int ROWS = 30;
    private static final int FOUND = 20;
    private static final int FEWEST_DIGITS = 5;
    private static final int BITS_BESIDE_THE_TIME = 16;

    @Inject
    ConversationList conversations;

    @Inject
    Patients patients;

    @Inject
    Asked asked;

    private @Nullable Page<NamedConversation> page;

    /**
     * How a conversation stands. It has no text: who wants to read it opens it.
     *
     * @param received whether the patient wrote last
     * @param current whether it is the one beside which the list is shown
     */
    public record Row(long patient, String name, int unread, boolean received, Instant at, boolean current) {}

    public List<Row> getRows() {
        Long open = asked.number("patient");
        return page().items().stream().map(each -> row(each, open)).toList();
    }

    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    /** Whether somebody is looked for. */
    public boolean isSearching() {
        return asked.text("find") != null;
    }

    /** Patients by a part of the name, or by the whole number however it is written. */
    public List<KnownPatient> getFound() {
        String find = Objects.requireNonNullElse(asked.text("find"), "");
        String number = find.chars().filter(Character::isDigit).count() < FEWEST_DIGITS ? null : e164(find);
        return patients.search(new PatientFilter(true, number == null ? find : null, number, null), null, FOUND)
                .items();
    }

    private static Row row(NamedConversation named, @Nullable Long open) {
        var conversation = named.conversation();
        long millis = conversation.getLastMessage().getMostSignificantBits() >>> BITS_BESIDE_THE_TIME;
        return new Row(
                conversation.getPatientId(),
                named.patientName(),
                conversation.getUnread(),
                conversation.isLastReceived(),
                Instant.ofEpochMilli(millis),
                open != null && open == conversation.getPatientId());
    }

    private static @Nullable String e164(String written) {
        try {
            return PhoneNumber.parse(written, Setting.DEFAULT_REGION.required()).e164();
        } catch (InvalidPhoneNumber noNumber) {
            return null;
        }
    }

    private Page<NamedConversation> page() {
        Page<NamedConversation> known = page;
        if (known == null) {
            UUID before = asked.text("patient") == null ? asked.id("before") : null;
            known = conversations.search(new ConversationFilter(asked.isTrue("unread")), before, ROWS);
            page = known;
        }
        return known;
    }
}
