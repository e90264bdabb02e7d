package org.carillon.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.security.control.Caller;
import org.carillon.security.control.Identity;
import org.carillon.security.entity.Role;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, and in which language and time zone: those of the account's directory entry, else the language that was chosen
 * on this browser before signing in, else those of the browser, which tells its zone by a cookie that the pages' script sets.
 */
@Named
@RequestScoped
public class Viewer {
    private static final String ZONE_COOKIE = "time_zone";
    private static final String LANGUAGE_COOKIE = "language";

    @Inject
    Caller caller;

    @Inject
    Users users;

    private @Nullable Optional<DirectoryUser> entry;

    public boolean isSignedIn() {
        return caller.identity().isPresent();
    }

    public String getName() {
        return caller.identity().map(Identity::name).orElse("");
    }

    /** Of the account's directory entry; empty as long as nothing needed one. */
    Optional<Long> userId() {
        return entry().map(DirectoryUser::getId);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Whether he or she may do what staff may; administrators may, too. */
    public boolean isStaff() {
        return has(Role.STAFF) || isAdministrator();
    }

    public boolean has(String role) {
        return caller.identity()
                .filter(identity -> identity.roles().contains(role))
                .isPresent();
    }

    public boolean mayOpen(WebPage page) {
        return caller.identity()
                .filter(identity -> page.isOpenTo(identity.roles()))
                .isPresent();
    }

    public Locale getLocale() {
        Stream<String> wanted =
                Stream.concat(entry().map(DirectoryUser::getLanguage).stream(), cookie(LANGUAGE_COOKIE).stream());
        Iterable<Locale> browser =
                () -> FacesContext.getCurrentInstance().getExternalContext().getRequestLocales();
        return Languages.chosen(
                wanted.map(Locale::forLanguageTag).toList(),
                StreamSupport.stream(browser.spliterator(), false).toList());
    }

    public ZoneId getZone() {
        return entry().map(DirectoryUser::getZone).or(this::browserZone).orElseGet(Setting.DEFAULT_ZONE::zone);
    }

    /** As {@code 21 Nov 2026, 15:04}. */
    public String dateTime(@Nullable Instant at) {
        return shown(at, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** To the second, as a history needs it. */
    public String exactTime(@Nullable Instant at) {
        return shown(at, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM));
    }

    /** As {@code 15:04}. */
    public String time(@Nullable Instant at) {
        return shown(at, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    public String date(@Nullable LocalDate day) {
        return format(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** With the day of the week. */
    public String longDate(@Nullable LocalDate day) {
        return format(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
    }

    public String number(long count) {
        return String.format(getLocale(), "%,d", count);
    }

    private String shown(@Nullable Instant at, DateTimeFormatter form) {
        return at == null ? "" : format(at.atZone(getZone()), form);
    }

    private String format(@Nullable Temporal time, DateTimeFormatter form) {
        return time == null ? "" : form.withLocale(getLocale()).format(time);
    }

    private Optional<DirectoryUser> entry() {
        Optional<DirectoryUser> known = entry;
        if (known == null) {
            known = isSignedIn() ? users.ofAccount(getName()) : Optional.empty();
            entry = known;
        }
        return known;
    }

    private Optional<ZoneId> browserZone() {
        try {
            return cookie(ZONE_COOKIE).map(told -> ZoneId.of(told.replace("%2F", "/")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(String name) {
        Object cookie = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get(name);
        return cookie instanceof Cookie told ? Optional.of(told.getValue()) : Optional.empty();
    }
}
