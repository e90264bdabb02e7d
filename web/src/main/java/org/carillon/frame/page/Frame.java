package org.carillon.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.carillon.frame.page.WebPage.Section;
import org.carillon.notification.control.InAppInbox;
import org.carillon.security.boundary.BrowserSession;
import org.carillon.settings.control.Setting;

/** What the template of all pages shows: the navigation of this viewer, and whether messages are only simulated. */
@Named
@RequestScoped
public class Frame {

    @Inject
    Viewer viewer;

    @Inject
    InAppInbox inbox;

    /** One link of the navigation; {@code pages} are those below it, none if there is only one. */
    public record Entry(Section section, String path, boolean current, List<WebPage> pages) {}

    public List<Entry> getNavigation() {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.NONE)
                .map(this::entry)
                .filter(entry -> !entry.path().isEmpty())
                .toList();
    }

    public WebPage getPage() {
        return WebPage.at(request().getServletPath()).orElse(WebPage.OVERVIEW);
    }

    public boolean isCurrent(WebPage page) {
        return page == getPage();
    }

    public String getCsrfToken() {
        return BrowserSession.csrfToken(request()).orElse("");
    }

    /** How many notifications in the application the viewer has not read. */
    public long getUnread() {
        return viewer.userId().map(inbox::unread).orElse(0L);
    }

    /** As it stands in an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** BCP 47, for {@code <html lang>}. */
    public String getLanguage() {
        return viewer.getLocale().getLanguage();
    }

    /** Whether what is sent reaches no phone, since the provider's address is this machine's: a simulator. */
    public boolean isSimulated() {
        URI provider = Setting.TWILIO_BASE_URL.url();
        String host = String.valueOf(provider.getHost()).toLowerCase(Locale.ROOT);
        return List.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    private Entry entry(Section section) {
        List<WebPage> open = WebPage.of(section).stream()
                .filter(page -> page.isInNavigation() && viewer.mayOpen(page))
                .toList();
        return new Entry(
                section,
                open.isEmpty() ? "" : open.get(0).getPath(),
                getPage().getSection() == section,
                open.size() > 1 ? open : List.of());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
