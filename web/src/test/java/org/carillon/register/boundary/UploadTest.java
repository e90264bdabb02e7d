package org.carillon.register.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Line;
import org.carillon.request.boundary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final Set<String> COLUMNS = Set.of("first_name", "phone");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWhatSpreadsheetsWrite(String encoding) throws IOException {
        Upload<String> upload = upload(
                "\uFEFFFirst name;Shoe size;Phone\r\nZoë;7;+27123456789\r\n".getBytes(Charset.forName(encoding)));
        assertEquals(List.of(new Line<>(2, "Zoë +27123456789", Map.of())), upload.lines());
        assertEquals(List.of("Shoe size"), upload.ignored());
    }

    @Test
    void aBadRowHasItsFaultsByColumn() throws IOException {
        Upload<String> upload = upload("first_name,phone\n,123\nJohn,+15551234567\na,b,c\n");
        assertEquals(
                Set.of("first_name", "phone"), upload.lines().get(0).faults().keySet());
        assertEquals("John +15551234567", upload.lines().get(1).wanted());
        assertEquals(Set.of(""), upload.lines().get(2).faults().keySet());
        assertEquals(4, upload.lines().get(2).row());
    }

    @Test
    void aTableWithoutWhatItMustHaveIsRefused() {
        assertEquals(
                Map.of("first_name", "is missing in the header"),
                refused("phone\n123\n").fields());
        assertEquals(
                Map.of("phone", "stands twice in the header"),
                refused("first_name,phone,Phone\n").fields());
        assertEquals(ProblemCode.BODY_MISSING, refused("").code());
        assertEquals(
                ProblemCode.BODY_TOO_LARGE,
                refused("first_name\n" + "x\n".repeat(10_001)).code());
    }

    private static Problem refused(String text) {
        return assertThrows(Problem.class, () -> upload(text));
    }

    private static Upload<String> upload(String text) throws IOException {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload<String> upload(byte[] file) throws IOException {
        return Upload.of(new ByteArrayInputStream(file), Set.of("first_name"), COLUMNS, cells -> {
            Shape shape = new Shape("");
            String name = shape.required("first_name", cells.text("first_name"), 100);
            String phone = shape.e164("phone", cells.text("phone"), "US");
            shape.check();
            return name + " " + phone;
        });
    }
}
