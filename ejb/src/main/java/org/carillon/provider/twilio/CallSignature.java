package org.carillon.provider.twilio;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carillon.provider.wire.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * X-Twilio-Signature: Base64 of HMAC-SHA1 over the address as called and the fields by name. The SDK's validator is not used: it
 * takes a map, which loses repeated fields, and decodes the query when it adds a port.
 */
final class CallSignature {
    private static final String ALGORITHM = "HmacSHA1";
    private static final Pattern ADDRESS = Pattern.compile("(https?)://([^/?#]*?)(:\\d+)?([/?#].*)?");
    private static final Pattern BODY_HASH = Pattern.compile("(?:^|&)bodySHA256=([0-9a-fA-F]{64})(?:&|$)");

    private CallSignature() {}

    /** Twilio signs with or without the port, whatever the address says. */
    static boolean matches(String signature, String token, String address, List<Parameter> fields) {
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        String signed = signed(fields);
        return MessageDigest.isEqual(given, sign(token, address + signed))
                || MessageDigest.isEqual(given, sign(token, otherPort(address) + signed));
    }

    /** A JSON body is signed through its hash in the query. */
    static boolean hasHashOf(@Nullable String query, byte[] body) {
        Matcher hash = BODY_HASH.matcher(query == null ? "" : query);
        return hash.find()
                && MessageDigest.isEqual(
                        hash.group(1).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII),
                        sha256(body).getBytes(StandardCharsets.US_ASCII));
    }

    private static String signed(List<Parameter> fields) {
        return fields.stream()
                .distinct()
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .map(field -> field.name() + field.value())
                .collect(Collectors.joining());
    }

    static String otherPort(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        String rest = parts.group(4) == null ? "" : parts.group(4);
        String standard = parts.group(1).equals("https") ? ":443" : ":80";
        String port = parts.group(3) == null ? standard : "";
        return parts.group(1) + "://" + parts.group(2) + port + rest;
    }

    private static byte[] sign(String token, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
