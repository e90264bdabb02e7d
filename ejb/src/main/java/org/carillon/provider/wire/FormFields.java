package org.carillon.provider.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a form in their order, repeated ones included. Read from the raw body, since a container merges them with those of
 * the query, which are not signed twice. What is wrongly encoded is taken as it stands: a signature will tell.
 */
public final class FormFields {
    private static final int HEX = 16;

    private FormFields() {}

    public static List<Parameter> parse(byte[] body, Charset charset) {
        List<Parameter> fields = new ArrayList<>();
        int start = 0;
        while (start < body.length) {
            int end = indexOf(body, '&', start, body.length);
            if (end > start) {
                int equals = indexOf(body, '=', start, end);
                String name = decode(body, start, equals, charset);
                String value = equals < end ? decode(body, equals + 1, end, charset) : "";
                fields.add(new Parameter(name, value));
            }
            start = end + 1;
        }
        return fields;
    }

    private static int indexOf(byte[] body, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return to;
    }

    private static String decode(byte[] body, int from, int to, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            if (body[i] == '%' && i + 2 < to && hex(body[i + 1]) >= 0 && hex(body[i + 2]) >= 0) {
                bytes.write(hex(body[i + 1]) * HEX + hex(body[i + 2]));
                i += 2;
            } else {
                bytes.write(body[i] == '+' ? ' ' : body[i]);
            }
        }
        return bytes.toString(charset);
    }

    private static int hex(byte character) {
        return Character.digit(character, HEX);
    }
}
