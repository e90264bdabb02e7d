package org.carillon.conversation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Texts;
import org.carillon.inbound.control.InboundFilter;
import org.carillon.inbound.control.InboundHistory;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.carillon.patient.control.PatientRef;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItem;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What needs a person, the one first that has waited longest; {@code reason} chooses a kind, or with {@code unmatched} the messages of which
 * nobody knows who wrote them.
 */
@Named
@RequestScoped
public class WorklistPage {
    private static final int ROWS = 25;
    private static final String UNMATCHED = "unmatched";

    @Inject
    Worklist worklist;

    @Inject
    InboundHistory inbound;

    @Inject
    WorkRows rows;

    @Inject
    Asked asked;

    @Inject
    Texts texts;

    private @Nullable Map<WorkItemKind, Long> open;
    private @Nullable Page<WorkItem> items;
    private @Nullable Page<InboundMessage> messages;

    /**
     * A reason by which the list can be cut down.
     *
     * @param count null if they are not counted
     */
    public record Reason(
            String name, String address, @Nullable Long count, boolean current) {}

    /** A message without a patient. */
    public record Unmatched(InboundMessage message, List<PatientRef> owners) {}

    public List<Reason> getReasons() {
        String current = asked.text("reason");
        List<Reason> found = new ArrayList<>();
        found.add(new Reason(
                text("reason.all"),
                "/worklist",
                open().values().stream().mapToLong(Long::longValue).sum(),
                current == null));
        Arrays.stream(WorkItemKind.values())
                .filter(kind -> open().containsKey(kind) || word(kind).equals(current))
                .forEach(kind -> found.add(new Reason(
                        text("reason." + word(kind)),
                        "/worklist?reason=" + word(kind),
                        open().getOrDefault(kind, 0L),
                        word(kind).equals(current))));
        found.add(new Reason(text("reason." + UNMATCHED), "/worklist?reason=" + UNMATCHED, null, isUnmatched()));
        return found;
    }

    public boolean isUnmatched() {
        return UNMATCHED.equals(asked.text("reason"));
    }

    public List<WorkRow> getRows() {
        return rows.of(items().items());
    }

    public String getLater() {
        String next = items().next();
        return next == null ? "" : asked.with("after", next);
    }

    public List<Unmatched> getMessages() {
        List<InboundMessage> found = messages().items();
        Map<String, List<PatientRef>> whose =
                rows.whose(found.stream().map(InboundMessage::getSender).toList());
        return found.stream()
                .map(message -> new Unmatched(message, whose.getOrDefault(message.getSender(), List.of())))
                .toList();
    }

    public String getOlder() {
        String next = messages().next();
        return next == null ? "" : asked.with("before", next);
    }

    private Map<WorkItemKind, Long> open() {
        Map<WorkItemKind, Long> known = open;
        if (known == null) {
            known = worklist.open();
            open = known;
        }
        return known;
    }

    private Page<WorkItem> items() {
        Page<WorkItem> known = items;
        if (known == null) {
            known = worklist.waiting(
                    QueryParameters.word("reason", asked.text("reason"), WorkItemKind.class), asked.id("after"), ROWS);
            items = known;
        }
        return known;
    }

    private Page<InboundMessage> messages() {
        Page<InboundMessage> known = messages;
        if (known == null) {
            known = inbound.search(
                    new InboundFilter(null, null, null, null, null, null, true), asked.id("before"), ROWS);
            messages = known;
        }
        return known;
    }

    private String text(String key) {
        return texts.of("conversation", key);
    }

    private static String word(WorkItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
