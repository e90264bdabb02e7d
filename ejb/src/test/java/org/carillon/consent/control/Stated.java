package org.carillon.consent.control;

import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.NewConsent;
import org.carillon.consent.entity.Purpose;
import org.jspecify.annotations.Nullable;

/** Statements of tests: by SMS, for every purpose, by a word, unless said otherwise. */
final class Stated {
    static final String PHONE = "+15005550006";
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Stated() {}

    static Consent out(int minute) {
        return at(minute, Decision.OPTED_OUT, Purpose.ANY);
    }

    static Consent in(int minute) {
        return at(minute, Decision.OPTED_IN, Purpose.ANY);
    }

    static Consent at(int minute, Decision decision, Purpose purpose) {
        return of(minute, PHONE, decision, purpose, ConsentSource.WORD, null);
    }

    static Consent preference(int minute, String subject, Decision decision, long user) {
        return of(minute, subject, decision, Purpose.NOTIFICATION, ConsentSource.PREFERENCE, user);
    }

    private static Consent of(
            int minute, String subject, Decision decision, Purpose purpose, ConsentSource source, @Nullable Long user) {
        Instant at = NOON.plusSeconds(60L * minute);
        return new Consent(
                new NewConsent(
                        Kind.SMS, subject, purpose, decision, source, "wrote “STOP”", null, null, user, "test", at),
                at);
    }
}
