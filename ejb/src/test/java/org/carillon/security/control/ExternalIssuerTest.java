package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.security.control.TokenOutcome.Expired;
import org.carillon.security.control.TokenOutcome.Invalid;
import org.carillon.security.control.TokenOutcome.Valid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExternalIssuerTest {
    private static final String ISSUER = "https://login.example.org/realms/hospital";

    private final KeyPair pair = RsaKeys.pair();
    private final AtomicInteger fetches = new AtomicInteger();
    private final Clock clock = Clock.systemUTC();
    private final Node node = new Node("a", new SigningKeysInMemory(), clock);
    private HttpServer server;

    @BeforeEach
    void serveKeys() throws IOException {
        byte[] keys = new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                        .keyID("theirs")
                        .build())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetches.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        URI keySet = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        node.external.trust(ISSUER, keySet, "carillon", "realm_access.roles");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void acceptsItsTokensWithTheRolesThatCarillonKnows() throws JOSEException {
        Valid valid = assertInstanceOf(Valid.class, node.verifier.verify(token("carillon", pair, 600)));
        assertEquals(new Identity("bob", Set.of("staff"), false), valid.identity());
    }

    @Test
    void fetchesItsKeysOnce() throws JOSEException {
        for (int i = 0; i < 20; i++) {
            assertInstanceOf(Valid.class, node.verifier.verify(token("carillon", pair, 600 + i)));
        }
        assertEquals(1, fetches.get());
    }

    @Test
    void refusesAnotherAudienceAndAnotherKey() throws JOSEException {
        assertInstanceOf(Invalid.class, node.verifier.verify(token("billing", pair, 600)));
        assertInstanceOf(Invalid.class, node.verifier.verify(token("carillon", RsaKeys.pair(), 600)));
    }

    @Test
    void tellsAnExpiredOne() throws JOSEException {
        assertInstanceOf(Expired.class, node.verifier.verify(token("carillon", pair, -600)));
    }

    private String token(String audience, KeyPair signedBy, int seconds) throws JOSEException {
        Instant now = clock.instant();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("theirs").build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject("bob")
                        .audience(audience)
                        .expirationTime(Date.from(now.plusSeconds(seconds)))
                        .claim("realm_access", Map.of("roles", List.of("staff", "offline_access")))
                        .build());
        jwt.sign(new RSASSASigner(signedBy.getPrivate()));
        return jwt.serialize();
    }
}
