package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.carillon.security.control.TokenOutcome.Expired;
import org.carillon.security.control.TokenOutcome.Valid;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final Identity ANN = new Identity("ann", Set.of("staff", "auditor"), false);
    private static final Duration HOUR = Duration.ofHours(1);

    private final MovableClock clock = new MovableClock();
    private final SigningKeysInMemory database = new SigningKeysInMemory();
    private final Node node = new Node("a", database, clock);

    @Test
    void aTokenProvesWhomItWasIssuedTo() {
        Valid valid = assertInstanceOf(Valid.class, node.verifier.verify(node.issuer.issue(ANN, HOUR)));
        assertEquals(ANN, valid.identity());
        assertEquals(clock.instant().plus(HOUR), valid.expires());
    }

    @Test
    void aClientStaysAClient() {
        Identity program = new Identity("client-1", Set.of("integrator"), true);
        Valid valid = assertInstanceOf(Valid.class, node.verifier.verify(node.issuer.issue(program, HOUR)));
        assertTrue(valid.identity().client());
    }

    @Test
    void expiresToTheSecondAlsoWhenItWasVerifiedBefore() {
        String token = node.issuer.issue(ANN, HOUR);
        clock.advance(HOUR.minusSeconds(1));
        assertInstanceOf(Valid.class, node.verifier.verify(token));
        clock.advance(Duration.ofSeconds(1));
        assertInstanceOf(Expired.class, node.verifier.verify(token));
        assertInstanceOf(Expired.class, new Node("a", database, clock).verifier.verify(token));
    }

    @Test
    void isValidAfterARestartAndOnANodeWithAnotherMasterKey() {
        String token = node.issuer.issue(ANN, HOUR);
        assertInstanceOf(Valid.class, new Node("a", database, clock).verifier.verify(token));
        Node other = new Node("b", database, clock);
        other.issuer.issue(ANN, HOUR);
        assertInstanceOf(Valid.class, other.verifier.verify(token));
        assertEquals(2, database.keys.size());
    }

    @Test
    void aNodeThatStartsLaterIsBelieved() {
        node.issuer.issue(ANN, HOUR);
        String token = new Node("b", database, clock).issuer.issue(ANN, HOUR);
        assertInstanceOf(Valid.class, node.verifier.verify(token));
    }

    @Test
    void theDatabaseIsAskedOnceForAKey() {
        node.verifier.verify(node.issuer.issue(ANN, HOUR));
        node.verifier.verify(node.issuer.issue(ANN, HOUR));
        assertEquals(1, database.lookups);
    }

    @Test
    void thePrivateKeyIsNotReadableInTheDatabase() {
        node.issuer.issue(ANN, HOUR);
        byte[] sealed = Base64.getDecoder().decode(database.keys.get(0).sealedPrivateKey());
        assertThrows(IllegalStateException.class, () -> RsaKeys.privateKey(sealed));
    }
}
