package org.carillon.consent.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.boundary.ConsentQuery;
import org.carillon.consent.control.ConsentFilter;
import org.carillon.consent.control.Consents;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.Purpose;
import org.carillon.frame.page.Asked;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.carillon.register.page.Listed;
import org.carillon.register.page.RegisterAsked;
import org.jspecify.annotations.Nullable;

/** What was ever stated, newest first; of one address also what holds now. */
@Named
@RequestScoped
public class ConsentsPage {

    @Inject
    Consents consents;

    @Inject
    Standings standings;

    @Inject
    Asked asked;

    private @Nullable Listed<Consent> list;

    public Listed<Consent> getList() {
        Listed<Consent> known = list;
        if (known == null) {
            known = Listed.of(this::search);
            list = known;
        }
        return known;
    }

    /** Of the address that is asked for; empty if none is, or if it cannot be one. */
    public List<Standings.Standing> getStandings() {
        if (!getList().faults().isEmpty()) {
            return List.of();
        }
        String subject = subject();
        return subject == null ? List.of() : standings.of(List.of(subject), null);
    }

    public Kind[] getChannels() {
        return Kind.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public ConsentSource[] getSources() {
        return ConsentSource.values();
    }

    private Page<Consent> search() {
        ConsentFilter filter = new ConsentFilter(
                subject(),
                asked.number("user_id"),
                QueryParameters.word("channel", asked.text("channel"), Kind.class),
                QueryParameters.word("purpose", asked.text("purpose"), Purpose.class),
                QueryParameters.word("decision", asked.text("decision"), Decision.class),
                QueryParameters.word("source", asked.text("source"), ConsentSource.class),
                asked.isTrue("current") ? true : null);
        return consents.search(filter, asked.id("before"), RegisterAsked.ROWS);
    }

    private @Nullable String subject() {
        return ConsentQuery.subject("address", asked.text("address"));
    }
}
