package org.carillon.phrase.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.carillon.frame.page.Asked;
import org.carillon.paging.control.Page;
import org.carillon.phrase.control.FillPhrases;
import org.carillon.phrase.control.Phrases;
import org.carillon.phrase.entity.Phrase;
import org.carillon.text.TextMeasure;
import org.jspecify.annotations.Nullable;

/** The texts, newest first: those in use, or those out of use; with a form for the one that is to be changed ({@code phrase} in the address). */
@Named
@RequestScoped
public class PhrasesPage {
    /** Stands for the patient in previews. */
    private static final String SAMPLE = "Maria Santos";

    private static final int ROWS = 50;

    @Inject
    Phrases phrases;

    @Inject
    FillPhrases fill;

    @Inject
    Asked asked;

    private @Nullable Page<Phrase> page;

    /**
     * A text as a patient would get it.
     *
     * @param missing what whoever sends it has to give
     */
    public record Row(Phrase phrase, String preview, String missing, int segments) {}

    public List<Row> getRows() {
        return page().items().stream().map(this::row).toList();
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    public String getSample() {
        return SAMPLE;
    }

    public boolean isAdding() {
        return "new".equals(asked.text("phrase"));
    }

    /** The one that is to be changed; null if none is. */
    public @Nullable Phrase getChosen() {
        Long id = isAdding() ? null : asked.number("phrase");
        return id == null ? null : phrases.found(id);
    }

    /** The header of a change; null for a new one. */
    public @Nullable String getIfMatch() {
        Phrase chosen = getChosen();
        return chosen == null ? null : "\"" + chosen.getVersion() + "\"";
    }

    private Row row(Phrase phrase) {
        String preview = fill.asFarAsKnown(phrase, SAMPLE, Map.of());
        return new Row(
                phrase,
                preview,
                String.join(", ", fill.missing(phrase, SAMPLE, Map.of())),
                TextMeasure.of(preview).segments());
    }

    private Page<Phrase> page() {
        Page<Phrase> known = page;
        if (known == null) {
            known = phrases.search(!asked.isTrue("inactive"), asked.text("name"), asked.number("before"), ROWS);
            page = known;
        }
        return known;
    }
}
