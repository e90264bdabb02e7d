package org.carillon.template.boundary;

import java.util.List;
import org.carillon.text.UnicodeCharacter;
import org.jspecify.annotations.Nullable;

/**
 * A character that makes a text UCS-2.
 *
 * @param instead what could be written in its place; null where there is nothing of the same meaning
 */
public record UnicodeCharacterAnswer(
        String character,
        String code,
        String name,
        int count,
        @Nullable String instead) {

    static List<UnicodeCharacterAnswer> of(List<UnicodeCharacter> characters) {
        return characters.stream()
                .map(found -> new UnicodeCharacterAnswer(
                        found.character(), found.code(), found.name(), found.count(), found.instead()))
                .toList();
    }
}
