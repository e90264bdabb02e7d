package org.carillon.phrase.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.carillon.audit.control.Audit;
import org.carillon.phrase.entity.Phrase;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Rows;
import org.jspecify.annotations.Nullable;

/** Makes and changes texts, with an entry in the audit: patients read them. */
@Stateless
public class EditPhrases {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param active null means yes */
    public Phrase add(String name, String text, @Nullable Boolean active) {
        refuseTaken(name, null);
        Phrase phrase = rows().added(new Phrase(name, text, clock.instant()), active, clock.instant());
        audit.record("template.added", String.valueOf(phrase.getId()), phrase.getName());
        return phrase;
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public Phrase change(long id, @Nullable Integer version, String name, String text, @Nullable Boolean active) {
        Phrase phrase = rows().locked(id, version);
        refuseTaken(name, id);
        if (!phrase.getName().equals(name) || !phrase.getText().equals(text)) {
            phrase.change(name, text, clock.instant());
            audit.record("template.changed", String.valueOf(id), name);
        }
        return rows().activated(phrase, active, clock.instant());
    }

    public Phrase activate(long id, @Nullable Integer version, boolean active) {
        return rows().activated(rows().locked(id, version), active, clock.instant());
    }

    private void refuseTaken(String name, @Nullable Long by) {
        rows().by("nameKey", name.toLowerCase(Locale.ROOT))
                .filter(other -> !other.getId().equals(by))
                .ifPresent(other -> {
                    throw Problem.field(
                            ProblemCode.ALREADY_EXISTS, "name", "is that of template " + other.getId() + " already");
                });
    }

    private Rows<Phrase> rows() {
        return new Rows<>(entities, Phrase.class, "template");
    }
}
