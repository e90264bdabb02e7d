package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Content;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Finds messages that WhatsApp would not deliver, since their recipient has not written for 24 hours and they use no template. What is
 * sent later is not judged: until then the recipient may write.
 */
@ApplicationScoped
public class ClosedWindows {
    static final String WHY =
            "The recipient has not written to us by WhatsApp within the last 24 hours: send a template (content_sid), "
                    + "or wait for a message";

    @Inject
    private ReplyWindows windows;

    /** Whether it has to be asked for: free text by WhatsApp, now. */
    static boolean concerns(Kind kind, @Nullable Content content, @Nullable Instant sendAt) {
        return kind == Kind.WHATSAPP && sendAt == null && (content == null || content.contentSid() == null);
    }

    /** Those of the numbers whose window is closed; asks nothing if there are none. */
    Set<String> among(List<String> numbers, Instant now) {
        if (numbers.isEmpty() || !Setting.WHATSAPP_WINDOW.flag()) {
            return Set.of();
        }
        Set<String> closed = new HashSet<>(numbers);
        closed.removeAll(windows.openAmong(numbers, now));
        return closed;
    }

    /** The same drafts, refused where their window is closed. */
    List<Drafts.Draft> judged(List<Drafts.Draft> drafts, Instant now) {
        Set<String> closed = among(
                drafts.stream()
                        .filter(ClosedWindows::concerns)
                        .map(draft -> draft.notification().getRecipient())
                        .toList(),
                now);
        if (closed.isEmpty()) {
            return drafts;
        }
        Drafts.Refusal refusal = new Drafts.Refusal(ProblemCode.WHATSAPP_WINDOW_CLOSED.code(), WHY);
        return drafts.stream()
                .map(draft ->
                        concerns(draft) && closed.contains(draft.notification().getRecipient())
                                ? draft.refused(refusal)
                                : draft)
                .toList();
    }

    private static boolean concerns(Drafts.Draft draft) {
        Particulars particulars = draft.particulars();
        return draft.refusal() == null
                && concerns(draft.notification().getKind(), particulars.content(), particulars.sendAt());
    }
}
