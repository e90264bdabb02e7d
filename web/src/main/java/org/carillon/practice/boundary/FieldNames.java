package org.carillon.practice.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.carillon.json.boundary.StrictJson;

/** The names of a JSON object's fields, whatever is in them. */
final class FieldNames {

    private FieldNames() {}

    /** As far as it can be read: whoever reads the values says what is wrong with it. */
    static Set<String> of(Path file) {
        Set<String> names = new LinkedHashSet<>();
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser parser = StrictJson.MAPPER.getFactory().createParser(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    names.add(name);
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException unreadable) {
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
