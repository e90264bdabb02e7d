package org.carillon.audit.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import org.carillon.audit.control.Audit;
import org.carillon.audit.control.AuditFilter;
import org.carillon.audit.entity.AuditEntry;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.frame.page.WebPage;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** The audit, newest first. Days are those of the viewer's zone. */
@Named
@RequestScoped
public class AuditPage {
    private static final int ROWS = 50;
    private static final String PATIENT = "patient ";
    private static final String USER = "user ";
    private static final String BATCH = "batch ";

    /** What can be chosen; an action that is not among them is shown all the same. */
    private static final List<String> ACTIONS = List.of(
            "conversation.read",
            "conversation.followed",
            "conversation.marked_read",
            "conversation.assigned",
            "patient.added",
            "patient.changed",
            "patient.activated",
            "patient.deactivated",
            "messages.exported",
            "batch.exported",
            "consent.recorded",
            "consent.overridden",
            "settings.changed",
            "routing.changed",
            "account.added",
            "account.roles",
            "account.password",
            "account.disabled",
            "account.enabled",
            "account.unlocked",
            "client.added",
            "client.roles",
            "client.secret",
            "client.disabled",
            "client.enabled",
            "webhook_secret.added",
            "webhook_secret.ended",
            "webhook_secret.shown",
            "callback.changed",
            "callback.replayed",
            "directory.linked",
            "template.added",
            "template.changed");

    @Inject
    Audit audit;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable Page<AuditEntry> page;

    public List<AuditEntry> getRows() {
        return page().items();
    }

    public List<String> getActions() {
        return ACTIONS;
    }

    /** In words; as it is stored where there are none. */
    public String words(String action) {
        try {
            return texts.of("audit", "action." + action);
        } catch (MissingResourceException unknown) {
            return action;
        }
    }

    /** Where the viewer can look at what it was done to; empty if nowhere. */
    public String addressOf(AuditEntry entry) {
        String subject = entry.getSubject();
        if (subject.startsWith(PATIENT) && entry.getAction().startsWith("conversation.")) {
            return address(WebPage.CONVERSATION, "patient", subject.substring(PATIENT.length()));
        }
        if (subject.startsWith(PATIENT)) {
            return address(WebPage.PATIENT, "id", subject.substring(PATIENT.length()));
        }
        if (subject.startsWith(USER)) {
            return address(WebPage.USER, "id", subject.substring(USER.length()));
        }
        if (subject.startsWith(BATCH)) {
            return address(WebPage.BULK, "id", subject.substring(BATCH.length()));
        }
        return entry.getAction().equals("consent.overridden") ? address(WebPage.MESSAGE, "id", subject) : "";
    }

    private String address(WebPage page, String name, String value) {
        return viewer.mayOpen(page) ? page.getPath() + "?" + name + "=" + value : "";
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    private Page<AuditEntry> page() {
        Page<AuditEntry> known = page;
        if (known == null) {
            LocalDate last = day("until");
            LocalDate first = day("since");
            known = audit.search(
                    new AuditFilter(
                            asked.text("who"),
                            asked.text("action"),
                            asked.text("subject"),
                            Optional.ofNullable(first)
                                    .map(day ->
                                            day.atStartOfDay(viewer.getZone()).toInstant())
                                    .orElse(null),
                            Optional.ofNullable(last)
                                    .map(day -> day.plusDays(1)
                                            .atStartOfDay(viewer.getZone())
                                            .toInstant())
                                    .orElse(null)),
                    asked.id("before"),
                    ROWS);
            page = known;
        }
        return known;
    }

    private @Nullable LocalDate day(String name) {
        String written = asked.text(name);
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw QueryParameters.refused(name, "must be a day such as 2026-11-21");
        }
    }
}
