package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.carillon.frame.page.Texts;

/** Why a reminder was not sent, in the viewer's language. The ledger keeps sentences; what a provider has said stays in its words. */
@Named("reminderReasons")
@RequestScoped
public class Reasons {
    private static final Map<String, String> KNOWN = Map.of(
            "would be due when the appointment has begun", "reason.after_start",
            "would have been due before it was planned", "reason.too_late",
            "the appointment had begun", "reason.begun",
            "the appointment was moved", "reason.moved",
            "the appointment was cancelled", "reason.cancelled",
            "the appointment was deleted", "reason.deleted",
            "the appointment has no patient's name", "reason.nameless");

    @Inject
    Texts texts;

    public String inWords(String reason) {
        String key = KNOWN.get(reason);
        return key == null ? reason : texts.of("agenda", key);
    }
}
