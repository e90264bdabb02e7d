package org.carillon.template.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carillon.template.entity.MessageTemplate;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** All texts as they stood at one moment, ready to be filled. */
final class KnownTexts {
    private final long versions;
    private final Map<TemplateName, Map<String, KnownText>> texts = new EnumMap<>(TemplateName.class);

    /** @param versions how many rows there were; not more than {@code newest} knows of */
    KnownTexts(long versions, List<MessageTemplate> newest) {
        this.versions = versions;
        for (TemplateName name : TemplateName.values()) {
            Map<String, KnownText> languages = new HashMap<>();
            languages.put(Languages.LAST, KnownText.of(DefaultTexts.of(name), null));
            texts.put(name, languages);
        }
        newest.forEach(this::add);
    }

    boolean isOf(long versionsNow) {
        return versions == versionsNow;
    }

    KnownText text(TemplateName name, @Nullable String language) {
        Map<String, KnownText> languages = texts.getOrDefault(name, Map.of());
        for (String tag : Languages.chain(language)) {
            KnownText text = languages.get(tag);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalStateException("There is no text for " + name);
    }

    /** The language in which the text is, in small letters. */
    String language(TemplateName name, @Nullable String wanted) {
        Map<String, KnownText> languages = texts.getOrDefault(name, Map.of());
        return Languages.chain(wanted).stream()
                .filter(languages::containsKey)
                .findFirst()
                .orElse(Languages.LAST);
    }

    private void add(MessageTemplate row) {
        String body = row.getBody();
        Map<String, KnownText> languages = texts.get(row.getName());
        if (body != null && languages != null) {
            languages.put(row.getLanguage().toLowerCase(Locale.ROOT), KnownText.of(body, row.getSubject()));
        }
    }
}
