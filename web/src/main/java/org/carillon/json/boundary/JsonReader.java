package org.carillon.json.boundary;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/**
 * Bodies of requests, into our own records. It reads {@code Record} and not {@code Object}: of two readers of the same kind the
 * nearer type wins, else the server's JSON-B is asked now and then.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class JsonReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord() && type.getName().startsWith("org.carillon.");
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = media.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "JSON is UTF-8, not " + charset);
        }
        return (Record) JsonBody.read(body, largest(type), StrictJson.MAPPER.constructType(generic));
    }

    private static int largest(Class<?> type) {
        LargestBody stated = type.getAnnotation(LargestBody.class);
        return stated == null ? LargestBody.DEFAULT : stated.value();
    }
}
