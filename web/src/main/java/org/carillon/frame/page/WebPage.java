package org.carillon.frame.page;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.carillon.security.entity.Role;

/** Every page: who may look at it, and where the navigation has it. A page that is not here is not served. */
public enum WebPage {
    SIGN_IN(Section.NONE, Set.of()),
    OVERVIEW(Section.OVERVIEW, Roles.READERS),
    MESSAGES(Section.MESSAGES, Roles.LOG),
    MESSAGE(Section.MESSAGES, Roles.LOG, false),
    COMPOSE(Section.SEND, Roles.SENDERS),
    BULKS(Section.SEND, Roles.SENDERS),
    BULK(Section.SEND, Roles.SENDERS, false),
    NEW_BULK(Section.SEND, Roles.SENDERS, false),
    APPOINTMENTS(Section.APPOINTMENTS, Roles.READERS),
    APPOINTMENT(Section.APPOINTMENTS, Roles.READERS, false),
    BOOKING(Section.APPOINTMENTS, Roles.STAFF),
    REMINDERS(Section.APPOINTMENTS, Roles.READERS),
    CONVERSATIONS(Section.CONVERSATIONS, Roles.STAFF),
    CONVERSATION(Section.CONVERSATIONS, Roles.STAFF, false),
    WORKLIST(Section.CONVERSATIONS, Roles.STAFF),
    TEMPLATES(Section.TEMPLATES, Roles.READERS),
    TEMPLATE(Section.TEMPLATES, Roles.READERS, false),
    PHRASES(Section.TEMPLATES, Roles.STAFF),
    PATIENTS(Section.DIRECTORY, Roles.STAFF),
    PATIENT(Section.DIRECTORY, Roles.STAFF, false),
    USERS(Section.DIRECTORY, Roles.STAFF),
    USER(Section.DIRECTORY, Roles.STAFF, false),
    DEPARTMENTS(Section.DIRECTORY, Roles.STAFF),
    DRIVERS(Section.DIRECTORY, Roles.STAFF),
    DRIVER(Section.DIRECTORY, Roles.STAFF, false),
    LOADS(Section.DIRECTORY, Roles.STAFF),
    LOAD(Section.DIRECTORY, Roles.STAFF, false),
    CONSENTS(Section.DIRECTORY, Roles.READERS),
    PROVIDERS(Section.SETTINGS, Roles.ADMINISTRATORS),
    ROUTING(Section.SETTINGS, Roles.READERS),
    WEBHOOKS(Section.SETTINGS, Roles.ADMINISTRATORS),
    CLIENTS(Section.SETTINGS, Roles.ADMINISTRATORS),
    ACCOUNTS(Section.SETTINGS, Roles.ADMINISTRATORS),
    RETENTION(Section.SETTINGS, Roles.ADMINISTRATORS),
    AUDIT(Section.SETTINGS, Roles.AUDITORS),
    MY_ACCOUNT(Section.NONE, Roles.ALL);

    /** What the navigation shows as one: {@link #NONE} is not in it. */
    public enum Section {
        OVERVIEW,
        MESSAGES,
        SEND,
        APPOINTMENTS,
        CONVERSATIONS,
        TEMPLATES,
        DIRECTORY,
        SETTINGS,
        NONE;

        /** As the texts name it. */
        public String getKey() {
            return "section." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Section section;
    private final Set<String> roles;
    private final boolean inNavigation;

    WebPage(Section section, Set<String> roles) {
        this(section, roles, true);
    }

    WebPage(Section section, Set<String> roles, boolean inNavigation) {
        this.section = section;
        this.roles = roles;
        this.inNavigation = inNavigation && section != Section.NONE;
    }

    /** @param path such as {@code /messages} or {@code /messages.xhtml} */
    public static Optional<WebPage> at(String path) {
        String plain = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return Arrays.stream(values())
                .filter(page -> page.getPath().equals(plain))
                .findFirst();
    }

    public static List<WebPage> of(Section section) {
        return Arrays.stream(values()).filter(page -> page.section == section).toList();
    }

    public boolean isPublic() {
        return roles.isEmpty();
    }

    public boolean isOpenTo(Set<String> given) {
        return isPublic() || !Collections.disjoint(roles, given);
    }

    /** Its address, as {@code /my-account}. */
    public String getPath() {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the texts name it. */
    public String getKey() {
        return "page." + name().toLowerCase(Locale.ROOT);
    }

    public Section getSection() {
        return section;
    }

    public boolean isInNavigation() {
        return inNavigation;
    }

    private static final class Roles {
        static final Set<String> ALL = Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.AUDITOR, Role.INTEGRATOR);
        static final Set<String> LOG = ALL;
        static final Set<String> READERS = Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.AUDITOR);
        static final Set<String> SENDERS = Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.INTEGRATOR);
        static final Set<String> STAFF = Set.of(Role.ADMINISTRATOR, Role.STAFF);
        static final Set<String> AUDITORS = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);
        static final Set<String> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);
    }
}
