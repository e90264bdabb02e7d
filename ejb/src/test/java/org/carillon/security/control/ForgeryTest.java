package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import java.security.KeyPair;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.carillon.security.control.TokenOutcome.Invalid;
import org.carillon.security.control.TokenOutcome.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgeryTest {
    private final SigningKeysInMemory database = new SigningKeysInMemory();
    private final Node node = new Node("a", database, new MovableClock());
    private final String token = node.issuer.issue(new Identity("ann", Set.of("staff"), false), Duration.ofHours(1));
    private final KeyPair strangers = RsaKeys.pair();

    @Test
    void refusesAnUnsignedToken() throws ParseException {
        refused(Forgery.of(token).unsigned());
        refused(Forgery.of(token).promoted().unsigned());
    }

    @Test
    void refusesThePublicKeyUsedAsASharedSecret() throws ParseException, JOSEException {
        byte[] publicKey = Base64.getDecoder().decode(database.keys.get(0).publicKey());
        refused(Forgery.of(token).hmacWith(publicKey));
    }

    @Test
    void refusesAnotherKeyUnderOurKeyId() throws ParseException, JOSEException {
        refused(Forgery.of(token).signedBy(strangers.getPrivate()));
    }

    @Test
    void refusesAnUnknownKeyId() throws ParseException, JOSEException {
        refused(Forgery.of(token).withKeyId("another").signedBy(strangers.getPrivate()));
    }

    @Test
    void refusesChangedClaimsUnderTheOldSignature() throws ParseException {
        assertInstanceOf(Valid.class, node.verifier.verify(token));
        refused(Forgery.of(token).promoted().withTheOldSignature());
    }

    @Test
    void refusesAnotherIssuerEvenIfOurKeySigned() throws ParseException, JOSEException {
        MasterKey masterKey = new MasterKey();
        masterKey.use("a".repeat(32));
        var stored = database.keys.get(0);
        var ours = RsaKeys.privateKey(masterKey.open(stored.sealedPrivateKey(), "signing_key " + stored.kid()));
        assertInstanceOf(Valid.class, node.verifier.verify(Forgery.of(token).signedBy(ours)));
        refused(Forgery.of(token).with("iss", "someone").signedBy(ours));
        refused(Forgery.of(token).with("exp", "tomorrow").signedBy(ours));
        refused(Forgery.of(token).with("roles", 7).signedBy(ours));
    }

    @Test
    void manyForgedKeyIdsAskTheDatabaseSeldom() throws ParseException, JOSEException {
        for (int i = 0; i < 300; i++) {
            refused(Forgery.of(token).withKeyId("k" + i).signedBy(strangers.getPrivate()));
        }
        assertTrue(database.lookups < 150, () -> database.lookups + " look-ups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "banana", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.", "🦆.🦆.🦆"})
    void refusesWhatIsNoToken(String text) {
        refused(text);
        refused(text + token.repeat(40));
    }

    private void refused(String forged) {
        assertInstanceOf(Invalid.class, node.verifier.verify(forged));
    }
}
