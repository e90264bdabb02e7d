package org.carillon.json.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A JSON body that a request need not have, and whose type need not be told. */
public final class OptionalBody {

    private OptionalBody() {}

    /** Empty if there is nothing but blanks. */
    public static <T> Optional<T> read(InputStream body, Class<T> shape) throws IOException {
        byte[] bytes = body.readNBytes(LargestBody.DEFAULT + 1);
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(shape.cast(JsonBody.read(
                new ByteArrayInputStream(bytes), LargestBody.DEFAULT, StrictJson.MAPPER.constructType(shape))));
    }
}
