package org.carillon.provider.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twilio.security.RequestValidator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carillon.provider.wire.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agrees with the SDK's validator wherever that one is right, and accepts what it wrongly refuses. */
class CallSignatureOracleTest {
    private static final String TOKEN = "12345";
    private static final String URL = "https://carillon.example/api/whatsapp/twilio-webhook?notification=1";

    @Test
    void agreesWithTheSdkInSimpleCases() throws Exception {
        RequestValidator sdk = new RequestValidator(TOKEN);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Map<String, String> map = new TreeMap<>();
            for (int n = random.nextInt(8); n > 0; n--) {
                map.put("P" + random.nextInt(20) + (random.nextBoolean() ? "a" : "B"), "v é😀 " + random.nextInt());
            }
            String url = "http" + (random.nextBoolean() ? "s" : "") + "://h.example"
                    + (random.nextBoolean() ? ":8080" : "") + "/p" + random.nextInt()
                    + (random.nextBoolean() ? "?q=1" : "");
            StringBuilder text = new StringBuilder(url);
            map.forEach((name, value) -> text.append(name).append(value));
            String signature = sign(random.nextInt(4) == 0 ? "wrong" : TOKEN, text.toString());
            List<Parameter> fields = new ArrayList<>();
            map.forEach((name, value) -> fields.add(new Parameter(name, value)));
            Collections.shuffle(fields, random);
            assertEquals(sdk.validate(url, map, signature), CallSignature.matches(signature, TOKEN, url, fields), url);
        }
    }

    @Test
    void acceptsRepeatedNames() throws Exception {
        List<Parameter> fields = List.of(
                new Parameter("MediaUrl", "b"),
                new Parameter("Body", "x"),
                new Parameter("MediaUrl", "a"),
                new Parameter("MediaUrl", "b"));
        assertTrue(CallSignature.matches(sign(TOKEN, URL + "BodyxMediaUrlaMediaUrlb"), TOKEN, URL, fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://carillon.example/hook?name=%C3%A9t%C3%A9&q=a%20b+c%2Bd",
                "https://carillon.example/hook?x=%7Bid%7D&y=%2f%2F",
                "https://carillon.example/h%20k/é?x=ü"
            })
    void keepsPercentEncodingWithAndWithoutPort(String url) throws Exception {
        String withPort = url.replace("carillon.example", "carillon.example:443");
        for (String called : List.of(url, withPort)) {
            for (String signed : List.of(url, withPort)) {
                assertTrue(
                        CallSignature.matches(sign(TOKEN, signed), TOKEN, called, List.of()), called + " / " + signed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x,https://a.example:443/x,true",
        "http://a.example/x,http://a.example:80/x,true",
        "https://a.example:8443/x,https://a.example/x,true",
        "https://a.example,https://a.example:443,true",
        "https://a.example?x=1,https://a.example:443?x=1,true",
        "https://u:p@a.example/x,https://u:p@a.example:443/x,true",
        "https://[::1]/x,https://[::1]:443/x,true",
        "https://a.example/x,http://a.example/x,false",
        "https://a.example/x,https://a.example:8443/x,false",
        "https://a.example:8443/x,https://a.example:443/x,false",
        "https://a.example/x?u=http://b:80/,https://a.example/x?u=http://b/,false"
    })
    void triesTheUrlWithAndWithoutTheStandardPort(String called, String signed, boolean valid) throws Exception {
        assertEquals(valid, CallSignature.matches(sign(TOKEN, signed), TOKEN, called, List.of()));
    }

    private static String sign(String token, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
