package org.carillon.provider.smtp;

import org.jspecify.annotations.Nullable;

/**
 * One e-mail to one person.
 *
 * @param id the part of its Message-ID before the @; the same in each attempt
 * @param subject empty for none
 * @param text empty only if there is HTML
 * @param html the same text as HTML; null for none
 */
record Letter(
        String id,
        String from,
        String to,
        String subject,
        String text,
        @Nullable String html) {

    Letter {
        if (hasLineBreak(id) || hasLineBreak(from) || hasLineBreak(to) || hasLineBreak(subject)) {
            throw new IllegalArgumentException("A header of an e-mail cannot have a line break");
        }
    }

    private static boolean hasLineBreak(String header) {
        return header.chars().anyMatch(Character::isISOControl);
    }
}
