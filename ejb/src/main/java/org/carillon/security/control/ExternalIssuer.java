package org.carillon.security.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import com.nimbusds.jwt.proc.JWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;
import org.carillon.security.control.TokenOutcome.Expired;
import org.carillon.security.control.TokenOutcome.Invalid;
import org.carillon.security.control.TokenOutcome.Valid;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID Connect provider whose tokens are accepted beside ours, if one is configured. Its public keys are fetched by
 * URL, kept, and fetched ahead of their end. Roles that Carillon does not know are left out.
 */
@ApplicationScoped
public class ExternalIssuer {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private @Nullable String issuer;
    private String roleClaim = "";
    private @Nullable JWTProcessor<SecurityContext> processor;

    @PostConstruct
    void configure() {
        Setting.OIDC_ISSUER
                .text()
                .ifPresent(configured -> trust(
                        configured,
                        Setting.OIDC_JWKS_URL.url(),
                        Setting.OIDC_AUDIENCE.text().orElse(null),
                        Setting.OIDC_ROLE_CLAIM.required()));
    }

    /** @param audience null means any */
    void trust(String trusted, URI keySet, @Nullable String audience, String claim) {
        try {
            var keys = JWKSourceBuilder.create(keySet.toURL())
                    .retrying(true)
                    .outageTolerant(true)
                    .build();
            var made = new DefaultJWTProcessor<>();
            made.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
            made.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    audience, new JWTClaimsSet.Builder().issuer(trusted).build(), Set.of("sub", "exp")));
            processor = made;
            issuer = trusted;
            roleClaim = claim;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(Setting.OIDC_JWKS_URL.key(), e);
        }
    }

    boolean issued(JWTClaimsSet claims) {
        return issuer != null && issuer.equals(claims.getIssuer());
    }

    TokenOutcome prove(SignedJWT jwt) throws JOSEException {
        if (processor == null) {
            return new Invalid();
        }
        try {
            JWTClaimsSet claims = processor.process(jwt, null);
            Set<String> roles = ClaimedRoles.at(roleClaim, claims);
            return new Valid(
                    new Identity(claims.getSubject(), roles, false),
                    claims.getExpirationTime().toInstant());
        } catch (ExpiredJWTException e) {
            return new Expired();
        } catch (BadJOSEException e) {
            return new Invalid();
        }
    }
}
