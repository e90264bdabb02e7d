package org.carillon.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carillon.server.CarillonServer;

/** A call of Twilio in the making: a form with its fields in their order, signed over the address as called. */
public final class TwilioCall {
    static final String STATUS = "/api/whatsapp/twilio-webhook";
    static final String INBOUND = "/api/twilio/webhook/sms";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final CarillonServer server;
    private final String path;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private String token;
    private String signedFor;

    TwilioCall(CarillonServer server, String path) {
        this.server = server;
        this.path = path;
        this.token = server.variable("TWILIO_AUTH_TOKEN");
        this.signedFor = server.address();
    }

    static TwilioCall status(CarillonServer server, UUID notification, String sid, String word) {
        return new TwilioCall(server, STATUS + "?notification=" + notification).says(sid, word);
    }

    public static TwilioCall status(CarillonServer server, String sid, String word) {
        return new TwilioCall(server, STATUS).says(sid, word);
    }

    private TwilioCall says(String sid, String word) {
        return with("SmsSid", sid)
                .with("SmsStatus", word)
                .with("MessageStatus", word)
                .with("To", "+15551234567")
                .with("MessageSid", sid)
                .with("AccountSid", "AC00000000000000000000000000c0ffee")
                .with("From", "+15005550006")
                .with("ApiVersion", "2010-04-01");
    }

    TwilioCall with(String name, String value) {
        names.add(name);
        values.add(value);
        return this;
    }

    public TwilioCall signedWith(String otherToken) {
        token = otherToken;
        return this;
    }

    TwilioCall signedFor(String otherAddress) {
        signedFor = otherAddress;
        return this;
    }

    public HttpResponse<String> post() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            pairs.add(encoded(names.get(i)) + "=" + encoded(values.get(i)));
        }
        return send(path, "application/x-www-form-urlencoded; charset=utf-8", String.join("&", pairs), signature(path));
    }

    /** The same without a signature. */
    HttpResponse<String> postUnsigned() {
        return send(path, "application/x-www-form-urlencoded", "MessageSid=SM1&MessageStatus=sent", "");
    }

    /** A JSON body, signed through the hash of {@code signedBody}. */
    HttpResponse<String> postJson(String body, String signedBody) {
        names.clear();
        values.clear();
        String hashed = path + (path.contains("?") ? "&" : "?") + "bodySHA256=" + sha256(signedBody);
        return send(hashed, "application/json", body, signature(hashed));
    }

    /** The address, then each name with each of its different values, by name and value. */
    private String signature(String called) {
        TreeMap<String, TreeSet<String>> sorted = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            sorted.computeIfAbsent(names.get(i), name -> new TreeSet<>()).add(values.get(i));
        }
        StringBuilder text = new StringBuilder(signedFor + called);
        sorted.forEach((name, all) -> all.forEach(value -> text.append(name).append(value)));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String called, String type, String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + called))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!signature.isEmpty()) {
            request.header("X-Twilio-Signature", signature);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha256(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte each : digest) {
                hex.append(String.format("%02x", each));
            }
            return hex.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<List<String>> everyOrder(List<String> words) {
        if (words.isEmpty()) {
            return List.of(Collections.emptyList());
        }
        List<List<String>> orders = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = new ArrayList<>(words);
            String first = rest.remove(i);
            for (List<String> tail : everyOrder(rest)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                orders.add(order);
            }
        }
        return orders;
    }
}
