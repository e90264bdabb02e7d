package org.carillon.json.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with one long array among its fields. Read twice: first all but the array, wherever it stands, then its elements one after
 * the other, so that it is never held together.
 */
public final class JsonRows implements AutoCloseable {
    private static final ObjectReader ELEMENT =
            StrictJson.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path file;
    private final String array;
    private @Nullable JsonParser open;

    public JsonRows(Path file, String array) {
        this.file = file;
        this.array = array;
    }

    /** All fields but the array, which is null; a problem says what is wrong with one, or with the JSON as a whole. */
    public <T> T head(Class<T> type) {
        ObjectNode head = StrictJson.MAPPER.createObjectNode();
        boolean found = false;
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser parser = StrictJson.MAPPER.getFactory().createParser(bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
            }
            if (first != JsonToken.START_OBJECT) {
                throw Problem.of(ProblemCode.VALIDATION_FAILED, "The body must be a JSON object");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (!name.equals(array)) {
                    head.set(name, ELEMENT.readTree(parser));
                } else if (value == JsonToken.START_ARRAY) {
                    parser.skipChildren();
                    found = true;
                } else {
                    throw Problem.field(ProblemCode.VALIDATION_FAILED, array, "must be an array");
                }
            }
            if (parser.nextToken() != null) {
                throw Problem.of(ProblemCode.NOT_JSON, "Something follows the JSON object");
            }
            if (!found) {
                throw Problem.field(ProblemCode.VALIDATION_FAILED, array, "is required");
            }
            return StrictJson.MAPPER.treeToValue(head, type);
        } catch (JsonProcessingException e) {
            throw JsonFault.problemOf(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The array's elements; to be asked for once. */
    public Iterator<JsonNode> rows() {
        try {
            JsonParser parser = StrictJson.MAPPER.getFactory().createParser(Files.newInputStream(file));
            open = parser;
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals(array)) {
                    parser.nextToken();
                    return new Elements(parser);
                }
                parser.skipChildren();
            }
            throw new IllegalStateException("no array " + array);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Elements(JsonParser parser) implements Iterator<JsonNode> {

        @Override
        public boolean hasNext() {
            return parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY;
        }

        @Override
        public JsonNode next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                JsonNode element = ELEMENT.readTree(parser);
                parser.nextToken();
                return element;
            } catch (JsonProcessingException e) {
                throw JsonFault.problemOf(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
