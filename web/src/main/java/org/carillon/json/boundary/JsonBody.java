package org.carillon.json.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Reads a body into a record, or says in a problem what is wrong with it. */
public final class JsonBody {

    private JsonBody() {}

    /** @param largest bytes that the body may have */
    public static Object read(InputStream body, int largest, JavaType type) throws IOException {
        byte[] bytes = body.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, "The body may have " + largest + " bytes");
        }
        String text = text(bytes);
        if (text.isBlank()) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return parse(text, type);
    }

    private static Object parse(String text, JavaType type) {
        ObjectMapper mapper = StrictJson.MAPPER;
        try {
            Object value = mapper.readValue(text, type);
            if (value == null) {
                throw Problem.of(ProblemCode.VALIDATION_FAILED, "The body must be a JSON object, not null");
            }
            return value;
        } catch (JsonProcessingException fault) {
            throw JsonFault.problemOf(fault);
        }
    }

    private static String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw Problem.of(
                    ProblemCode.NOT_JSON, "JSON is UTF-8, and the byte at offset " + in.position() + " is not");
        }
        return out.flip().toString();
    }
}
