package org.carillon.register.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.carillon.frame.page.Viewer;

/** What a form proposes for languages and time zones; others can be written. */
@Named
@RequestScoped
public class Choices {
    private static final List<String> LANGUAGES = List.of(
            "en", "en-AU", "en-GB", "en-IN", "en-US", "en-ZA", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru",
            "uk", "ar", "hi", "zh", "ja", "ko", "vi", "zu", "xh", "af");
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
            .sorted()
            .toList();

    @Inject
    Viewer viewer;

    /** @param value BCP 47 */
    public record Language(String value, String name) {}

    public List<Language> getLanguages() {
        Locale locale = viewer.getLocale();
        return LANGUAGES.stream()
                .map(tag -> new Language(tag, Locale.forLanguageTag(tag).getDisplayName(locale)))
                .toList();
    }

    /** IANA. */
    public List<String> getZones() {
        return ZONES;
    }
}
