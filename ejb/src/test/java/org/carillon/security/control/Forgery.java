package org.carillon.security.control;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.PrivateKey;
import java.text.ParseException;
import java.util.List;

/** Makes bad tokens from a good one. */
final class Forgery {
    private final SignedJWT good;
    private final JWTClaimsSet claims;
    private final String kid;

    private Forgery(SignedJWT good, JWTClaimsSet claims, String kid) {
        this.good = good;
        this.claims = claims;
        this.kid = kid;
    }

    static Forgery of(String token) throws ParseException {
        SignedJWT good = SignedJWT.parse(token);
        return new Forgery(good, good.getJWTClaimsSet(), good.getHeader().getKeyID());
    }

    Forgery withKeyId(String other) {
        return new Forgery(good, claims, other);
    }

    /** The claims of an administrator. */
    Forgery promoted() {
        return new Forgery(
                good,
                new JWTClaimsSet.Builder(claims)
                        .claim("roles", List.of("administrator"))
                        .build(),
                kid);
    }

    Forgery with(String claim, Object value) {
        return new Forgery(
                good, new JWTClaimsSet.Builder(claims).claim(claim, value).build(), kid);
    }

    /** The good signature under other claims. */
    String withTheOldSignature() {
        return good.getHeader().toBase64URL() + "." + payload() + "." + good.getSignature();
    }

    String unsigned() {
        String header = "{\"alg\":\"none\",\"kid\":\"" + kid + "\"}";
        return Base64URL.encode(header) + "." + payload() + ".";
    }

    String signedBy(PrivateKey key) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header(JWSAlgorithm.RS256), claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    /** With the public key taken for a shared secret. */
    String hmacWith(byte[] secret) throws JOSEException {
        SignedJWT jwt = new SignedJWT(header(JWSAlgorithm.HS256), claims);
        jwt.sign(new MACSigner(secret));
        return jwt.serialize();
    }

    private JWSHeader header(Algorithm algorithm) {
        return new JWSHeader.Builder(JWSAlgorithm.parse(algorithm.getName()))
                .keyID(kid)
                .build();
    }

    private Base64URL payload() {
        return claims.toPayload().toBase64URL();
    }
}
