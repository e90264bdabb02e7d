package org.carillon.security.control;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.carillon.settings.control.Setting;

/** Makes bearer tokens for those who have logged in. */
@ApplicationScoped
public class TokenIssuer {
    static final String ISSUER = "carillon";
    static final String ROLES = "roles";
    static final String CLIENT = "client";

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    public IssuedToken issue(Identity identity) {
        Duration lifetime = Setting.TOKEN_LIFETIME.duration();
        return new IssuedToken(issue(identity, lifetime), lifetime);
    }

    String issue(Identity identity, Duration lifetime) {
        Instant now = clock.instant();
        return keys.signer()
                .sign(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(identity.name())
                        .claim(ROLES, List.copyOf(identity.roles()))
                        .claim(CLIENT, identity.client())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
    }
}
