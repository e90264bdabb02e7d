package org.carillon.security.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.security.control.TokenOutcome.Expired;
import org.carillon.security.control.TokenOutcome.Invalid;
import org.carillon.security.control.TokenOutcome.Valid;

/**
 * Proves a bearer token, ours (RS256 only) or the external issuer's. A client sends one token thousands of times: what was
 * proved is remembered until it expires.
 */
@ApplicationScoped
public class TokenVerifier {
    private static final int LONGEST = 8_000;
    private static final int REMEMBERED = 2_000;

    @Inject
    KeyRing keys;

    @Inject
    ExternalIssuer external;

    @Inject
    Clock clock;

    private final Map<String, Valid> proved = new ConcurrentHashMap<>();

    public TokenOutcome verify(String token) {
        Valid known = proved.get(token);
        if (known != null) {
            return current(known);
        }
        if (token.length() > LONGEST) {
            return new Invalid();
        }
        TokenOutcome outcome = prove(token);
        if (outcome instanceof Valid valid) {
            remember(token, valid);
            return current(valid);
        }
        return outcome;
    }

    private TokenOutcome prove(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWTClaimsSet claims = jwt.getJWTClaimsSet();
            if (external.issued(claims)) {
                return external.prove(jwt);
            }
            return provesOurs(jwt) && TokenIssuer.ISSUER.equals(claims.getIssuer()) ? ours(claims) : new Invalid();
        } catch (ParseException | JOSEException e) {
            return new Invalid();
        }
    }

    private boolean provesOurs(SignedJWT jwt) throws JOSEException {
        String kid = jwt.getHeader().getKeyID();
        if (kid == null || !JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
            return false;
        }
        var verifier = keys.verifier(kid);
        return verifier.isPresent() && jwt.verify(verifier.get());
    }

    private static TokenOutcome ours(JWTClaimsSet claims) throws ParseException {
        if (claims.getSubject() == null || claims.getExpirationTime() == null) {
            return new Invalid();
        }
        Identity identity = new Identity(
                claims.getSubject(),
                Set.copyOf(claims.getStringListClaim(TokenIssuer.ROLES)),
                Boolean.TRUE.equals(claims.getBooleanClaim(TokenIssuer.CLIENT)));
        return new Valid(identity, claims.getExpirationTime().toInstant());
    }

    private TokenOutcome current(Valid valid) {
        Instant now = clock.instant();
        return now.isBefore(valid.expires()) ? valid : new Expired();
    }

    private void remember(String token, Valid valid) {
        if (proved.size() >= REMEMBERED) {
            proved.clear();
        }
        proved.put(token, valid);
    }
}
