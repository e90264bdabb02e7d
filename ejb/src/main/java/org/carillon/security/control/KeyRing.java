package org.carillon.security.control;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.security.entity.SigningKey;
import org.jspecify.annotations.Nullable;

/** The issuer's keys in memory: the one this node signs with, and every node's public ones by their id. */
@ApplicationScoped
public class KeyRing {
    private static final int LOOKUPS_A_SECOND = 20;

    @Inject
    SigningKeys stored;

    @Inject
    MasterKey masterKey;

    @Inject
    Clock clock;

    private final Map<String, JWSVerifier> verifiers = new ConcurrentHashMap<>();
    private final Bucket lookups = Bucket.builder()
            .addLimit(limit -> limit.capacity(LOOKUPS_A_SECOND).refillGreedy(LOOKUPS_A_SECOND, Duration.ofSeconds(1)))
            .build();
    private volatile @Nullable TokenSigner signer;

    /** This node's key, made if it has none. */
    public TokenSigner signer() {
        TokenSigner known = signer;
        return known != null ? known : loadSigner();
    }

    private synchronized TokenSigner loadSigner() {
        TokenSigner known = signer;
        if (known == null) {
            SigningKey key = stored.newest(masterKey.fingerprint()).orElseGet(this::make);
            known = new TokenSigner(
                    key.kid(), RsaKeys.privateKey(masterKey.open(key.sealedPrivateKey(), place(key.kid()))));
            signer = known;
        }
        return known;
    }

    private SigningKey make() {
        KeyPair pair = RsaKeys.pair();
        String kid = UUID.randomUUID().toString();
        SigningKey key = new SigningKey(
                kid,
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                masterKey.seal(pair.getPrivate().getEncoded(), place(kid)),
                masterKey.fingerprint(),
                clock.instant());
        stored.add(key);
        return key;
    }

    /** Looks an unknown id up, since another node may have made it; forged ids cannot make more than a few such queries. */
    public Optional<JWSVerifier> verifier(String kid) {
        JWSVerifier known = verifiers.get(kid);
        if (known != null) {
            return Optional.of(known);
        }
        if (!lookups.tryConsume(1)) {
            return Optional.empty();
        }
        Optional<RSAPublicKey> found = stored.find(kid)
                .map(key -> RsaKeys.publicKey(Base64.getDecoder().decode(key.publicKey())));
        return found.map(key -> verifiers.computeIfAbsent(kid, id -> new RSASSAVerifier(key)));
    }

    private static String place(String kid) {
        return "signing_key " + kid;
    }
}
