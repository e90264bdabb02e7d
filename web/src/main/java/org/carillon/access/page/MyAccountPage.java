package org.carillon.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Languages;
import org.carillon.frame.page.Viewer;
import org.carillon.notification.control.InAppInbox;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.paging.control.Page;
import org.carillon.provider.control.Content;
import org.carillon.security.control.Accounts;
import org.carillon.security.control.Caller;
import org.jspecify.annotations.Nullable;

/** The viewer: who that is, how he or she reads, and what the application has told. */
@Named
@RequestScoped
public class MyAccountPage {
    private static final int ROWS = 20;

    @Inject
    Viewer viewer;

    @Inject
    Caller caller;

    @Inject
    Users users;

    @Inject
    Accounts accounts;

    @Inject
    InAppInbox inbox;

    @Inject
    Asked asked;

    private @Nullable List<Told> told;
    private @Nullable String older;
    private @Nullable DirectoryUser entry;

    /** A notification in the application itself. */
    public record Told(UUID id, String title, SMSNotification message, boolean read) {}

    public List<String> getRoles() {
        return caller.identity()
                .map(identity -> List.copyOf(new TreeSet<>(identity.roles())))
                .orElse(List.of());
    }

    /** Null as long as nothing needed one. */
    public @Nullable DirectoryUser getEntry() {
        if (entry == null) {
            entry = users.ofAccount(viewer.getName()).orElse(null);
        }
        return entry;
    }

    /** Who has proved him- or herself to somebody else has no password here. */
    public boolean isWithPassword() {
        return caller.isUser() && accounts.find(viewer.getName()).isPresent();
    }

    /** The tags that can be chosen: those of the pages, and one that was chosen elsewhere. */
    public List<String> getLanguages() {
        List<String> known =
                Languages.ALL.stream().map(locale -> locale.toLanguageTag()).toList();
        return Optional.ofNullable(chosenLanguage())
                .filter(tag -> !known.contains(tag))
                .map(tag -> Stream.concat(known.stream(), Stream.of(tag)).toList())
                .orElse(known);
    }

    public boolean isSpoken(String tag) {
        return Languages.ALL.stream().anyMatch(known -> known.toLanguageTag().equals(tag));
    }

    public boolean isChosen(String tag) {
        return tag.equals(chosenLanguage());
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public List<Told> getTold() {
        List<Told> known = told;
        if (known == null) {
            known = read();
            told = known;
        }
        return known;
    }

    public boolean isAnyUnread() {
        return getTold().stream().anyMatch(each -> !each.read());
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getOlder() {
        getTold();
        return older == null ? "" : asked.with("before", older);
    }

    private List<Told> read() {
        DirectoryUser known = getEntry();
        if (known == null) {
            return List.of();
        }
        Page<SMSNotification> page = inbox.page(known.getId(), false, asked.id("before"), ROWS);
        Map<UUID, Content> contents = inbox.contents(page.items());
        older = page.next();
        return page.items().stream()
                .map(row -> new Told(
                        row.getId(),
                        Optional.ofNullable(contents.get(row.getId()))
                                .map(Content::subject)
                                .orElse(""),
                        row,
                        row.getStatus() == Status.READ))
                .toList();
    }

    private @Nullable String chosenLanguage() {
        return Optional.ofNullable(getEntry()).map(DirectoryUser::getLanguage).orElse(null);
    }
}
