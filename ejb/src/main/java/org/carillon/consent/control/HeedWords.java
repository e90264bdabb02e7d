package org.carillon.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.NewConsent;
import org.carillon.consent.entity.Purpose;
import org.carillon.inbound.control.FirstReader;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.inbound.entity.OptWord;
import org.carillon.notification.control.Address;

/**
 * STOP and START hold from the moment at which they are stored. A YES is an answer to something else unless its writer had opted out: only
 * then does it begin messages again at the provider. HELP states nothing; the message itself is its record, and the provider
 * answers it.
 */
@ApplicationScoped
public class HeedWords implements FirstReader {
    private static final String BY = "inbound";
    private static final String YES = "YES";

    @Inject
    private Consents consents;

    @Override
    public void read(List<InboundMessage> fresh) {
        List<NewConsent> statements = new ArrayList<>();
        for (InboundMessage message : fresh) {
            Optional<OptWord> word = message.word();
            if (word.isPresent() && word.get() != OptWord.HELP && isMeant(message)) {
                statements.add(statement(message, word.get()));
            }
        }
        consents.record(statements);
    }

    private boolean isMeant(InboundMessage message) {
        boolean yes = message.getBody().strip().toUpperCase(Locale.ROOT).equals(YES);
        return !yes
                || consents.standing(Address.of(message.getKind(), message.getSender()))
                        .isPresent();
    }

    private static NewConsent statement(InboundMessage message, OptWord word) {
        return new NewConsent(
                message.getKind(),
                Consent.subjectOf(message.getKind(), message.getSender()),
                Purpose.ANY,
                word == OptWord.STOP ? Decision.OPTED_OUT : Decision.OPTED_IN,
                ConsentSource.WORD,
                "wrote “" + message.getBody().strip() + "” to " + message.getRecipient(),
                message.getId(),
                null,
                null,
                BY,
                message.getReceivedAt());
    }
}
