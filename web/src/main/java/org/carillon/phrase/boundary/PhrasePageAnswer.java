package org.carillon.phrase.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of texts, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record PhrasePageAnswer(
        List<PhraseAnswer> items, @Nullable String next) {}
