package org.carillon.csv.boundary;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a table: UTF-8, or UTF-16 by its byte order mark or by its NUL bytes. Bytes that are none of it are read as U+FFFD, so that
 * the row that has them can be named.
 */
final class CsvText {
    private static final int LOOKED_AT = 4096;

    private CsvText() {}

    static BufferedReader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.mark(LOOKED_AT);
        byte[] start = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset(start)));
        text.mark(1);
        if (text.read() != 0xFEFF) {
            text.reset();
        }
        return text;
    }

    private static Charset charset(byte[] start) {
        int odd = 0;
        int even = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                odd += i % 2;
                even += 1 - i % 2;
            }
        }
        if (begins(start, 0xFF, 0xFE) || odd > start.length / 4) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF) || even > start.length / 4) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }
}
