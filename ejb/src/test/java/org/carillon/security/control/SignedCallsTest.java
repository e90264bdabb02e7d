package org.carillon.security.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedCallsTest {
    private static final byte[] OLD = bytes("the secret before");
    private static final byte[] NEW = bytes("the secret now");
    private static final byte[] BODY = bytes("{\"event_id\": \"1\"}");

    private final MovableClock clock = new MovableClock();
    private final SignedCalls calls = calls(List.of(NEW, OLD));

    @Test
    void theSignatureIsThatOfTheContract() {
        assertEquals(
                "sha256=b6bc421fa47f18834e8d544c49e64c37f1c92a65ea85baf357cf40cd85a1f311",
                CallSignature.of(bytes("key"), "1700000000", bytes("x")));
    }

    @Test
    void bothSecretsAreGoodDuringARotation() {
        assertEquals("client-1", calls.prove(signed(OLD, 0)));
        assertEquals("client-1", calls.prove(signed(NEW, 0)));
    }

    @Test
    void anotherBodyOrTimestampOrSecretIsAForgery() {
        String now = seconds(0);
        String signature = CallSignature.of(NEW, now, BODY);
        assertRefused(ProblemCode.INVALID_SIGNATURE, new SignedCall("client-1", now, signature, bytes("{}")));
        assertRefused(ProblemCode.INVALID_SIGNATURE, new SignedCall("client-1", seconds(1), signature, BODY));
        assertRefused(ProblemCode.INVALID_SIGNATURE, signed(bytes("guessed"), 0));
        assertRefused(ProblemCode.INVALID_SIGNATURE, new SignedCall("client-1", now, "sha256=", BODY));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void fiveMinutesOfSkewAreForgiven(long skew) {
        assertEquals("client-1", calls.prove(signed(NEW, skew)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 1_000_000_000_000L, -1_000_000_000_000L})
    void moreIsNot(long skew) {
        assertRefused(ProblemCode.STALE_CALL, signed(NEW, skew));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "1e9", "99999999999999999999", "9223372036854775807"})
    void aTimestampMustBeSeconds(String timestamp) {
        assertRefused(
                ProblemCode.STALE_CALL,
                new SignedCall("client-1", timestamp, CallSignature.of(NEW, timestamp, BODY), BODY));
    }

    @Test
    void whoNamesNobodyIsUnauthenticated() {
        assertRefused(ProblemCode.UNAUTHENTICATED, new SignedCall(null, seconds(0), "sha256=00", BODY));
        assertRefused(ProblemCode.UNAUTHENTICATED, new SignedCall("client-1", null, "sha256=00", BODY));
        assertRefused(ProblemCode.UNAUTHENTICATED, new SignedCall("client-1", seconds(0), null, BODY));
        Problem problem = assertThrows(Problem.class, () -> calls(List.of()).prove(signed(NEW, 0)));
        assertEquals(ProblemCode.UNAUTHENTICATED, problem.code());
    }

    private void assertRefused(ProblemCode code, SignedCall call) {
        assertEquals(code, assertThrows(Problem.class, () -> calls.prove(call)).code());
    }

    private SignedCall signed(byte[] secret, long skew) {
        return call("client-1", seconds(skew), secret);
    }

    private static SignedCall call(@Nullable String client, String timestamp, byte[] secret) {
        return new SignedCall(client, timestamp, CallSignature.of(secret, timestamp, BODY), BODY);
    }

    private String seconds(long skew) {
        return String.valueOf(clock.instant().getEpochSecond() + skew);
    }

    private SignedCalls calls(List<byte[]> valid) {
        SignedCalls made = new SignedCalls();
        made.clock = clock;
        made.secrets = new WebhookSecrets() {
            @Override
            public List<byte[]> valid(String clientId) {
                return valid;
            }
        };
        return made;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
