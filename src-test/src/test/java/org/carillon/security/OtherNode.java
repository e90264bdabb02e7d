package org.carillon.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.carillon.server.CarillonServer;

/** Signs tokens as a second node on the same database would. */
final class OtherNode {
    private final String kid = UUID.randomUUID().toString();
    private final KeyPair pair;
    private final Instant now;

    OtherNode(Instant now) {
        this.now = now;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without it the node is a stranger. */
    OtherNode joins(CarillonServer server) {
        String insert = "insert into signing_key (kid, public_key, sealed_private_key, sealed_by, created_at)"
                + " values (?, ?, 'sealed', 'another master key', ?)";
        try (Connection connection = server.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, kid);
            statement.setString(
                    2, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String token(String role, Instant expires) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(),
                new JWTClaimsSet.Builder()
                        .issuer("carillon")
                        .subject("somebody")
                        .claim("roles", List.of(role))
                        .expirationTime(Date.from(expires))
                        .build());
        try {
            token.sign(new RSASSASigner(pair.getPrivate()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
