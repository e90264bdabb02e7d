package org.carillon.security.control;

import java.time.Clock;

/** One node's issuer and verifier over a database that it shares with others. */
final class Node {
    final TokenIssuer issuer = new TokenIssuer();
    final TokenVerifier verifier = new TokenVerifier();
    final ExternalIssuer external = new ExternalIssuer();

    Node(String masterKey, SigningKeys database, Clock clock) {
        KeyRing keys = new KeyRing();
        keys.stored = database;
        keys.clock = clock;
        keys.masterKey = new MasterKey();
        keys.masterKey.use(masterKey.repeat(32));
        issuer.keys = keys;
        issuer.clock = clock;
        verifier.keys = keys;
        verifier.clock = clock;
        verifier.external = external;
    }
}
