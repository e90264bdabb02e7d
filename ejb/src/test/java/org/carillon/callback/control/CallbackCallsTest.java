package org.carillon.callback.control;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.security.control.CallSignature;
import org.carillon.settings.control.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallbackCallsTest {
    private static final byte[] BODY = "{\"event\":\"status\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEWEST = "the newest secret".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BEFORE = "the secret before".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final CallbackCalls calls = new CallbackCalls();

    @BeforeEach
    void start() {
        Setting.save(Map.of(Setting.CALLBACK_PRIVATE_HOSTS, Optional.of("127.0.0.1")));
        calls.hosts = new AllowedHosts();
        calls.clock = Clock.fixed(Instant.ofEpochSecond(1_800_000_000L), ZoneOffset.UTC);
        calls.start();
    }

    @AfterEach
    void end() {
        calls.close();
        Setting.save(Map.of());
    }

    @Test
    void signsAsCallsToUsAreSignedAndByTheSecretBeforeToo() {
        SERVER.stubFor(post("/hook").willReturn(aResponse().withStatus(204)));
        CallAnswer answer = made("/hook", List.of(NEWEST, BEFORE));
        assertTrue(answer.taken());
        assertEquals(204, answer.status());
        SERVER.verify(postRequestedFor(urlEqualTo("/hook"))
                .withHeader("X-Carillon-Client", equalTo("client-1"))
                .withHeader("X-Carillon-Timestamp", equalTo("1800000000"))
                .withHeader("X-Carillon-Signature", equalTo(CallSignature.of(NEWEST, "1800000000", BODY)))
                .withHeader("X-Carillon-Signature-Previous", equalTo(CallSignature.of(BEFORE, "1800000000", BODY)))
                .withHeader("Content-Type", equalTo("application/json; charset=UTF-8"))
                .withRequestBody(equalTo(new String(BODY, StandardCharsets.UTF_8))));
    }

    @Test
    void followsNoRedirectAndTriesOnlyOnce() {
        SERVER.stubFor(post("/moved").willReturn(aResponse().withStatus(307).withHeader("Location", "/elsewhere")));
        SERVER.stubFor(post("/busy").willReturn(aResponse().withStatus(503).withHeader("Retry-After", "0")));
        assertEquals("answered HTTP 307", made("/moved", List.of(NEWEST)).error());
        assertEquals("answered HTTP 503", made("/busy", List.of(NEWEST)).error());
        SERVER.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
        SERVER.verify(1, postRequestedFor(urlEqualTo("/busy")).withHeader("X-Carillon-Signature-Previous", absent()));
    }

    @Test
    void anAnswerWithoutAnEndIsEnded() {
        SERVER.stubFor(post("/long").willReturn(aResponse().withStatus(200).withBody("x".repeat(200_000))));
        CallAnswer answer = made("/long", List.of(NEWEST));
        assertNull(answer.status());
        assertTrue(String.valueOf(answer.error()).contains("longer than 65536 bytes"), answer::toString);
    }

    @Test
    void connectsToNoAddressThatWasNotChecked() {
        SERVER.stubFor(post("/hook").willReturn(aResponse().withStatus(200)));
        Setting.save(Map.of(Setting.CALLBACK_PRIVATE_HOSTS, Optional.of("intranet.example")));
        CallAnswer answer = made("/hook", List.of(NEWEST));
        assertTrue(String.valueOf(answer.error()).contains("private network"), answer::toString);
        SERVER.verify(0, postRequestedFor(urlEqualTo("/hook")));
    }

    private CallAnswer made(String path, List<byte[]> secrets) {
        return calls.make(
                        "client-1",
                        "http://127.0.0.1:" + SERVER.getPort() + path,
                        secrets,
                        List.of(new DueCallback(UUID.randomUUID(), BODY)))
                .get(0);
    }
}
