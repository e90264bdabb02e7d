package org.carillon.csv.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatEachSpreadsheetWrites() throws IOException {
        List<List<String>> wanted = List.of(List.of("+27123456789", "Ana"), List.of("+27123456780", "Müller, Bo"));
        assertEquals(wanted, fields("phone,name\n+27123456789,Ana\n+27123456780,\"Müller, Bo\"\n", "UTF-8"));
        assertEquals(wanted, fields("\uFEFFphone;name\r\n+27123456789;Ana\r\n\r\n+27123456780;Müller, Bo", "UTF-8"));
        assertEquals(wanted, fields("phone\tname\n+27123456789\tAna\n+27123456780\tMüller, Bo", "UTF-16LE"));
        assertEquals(wanted, fields("\uFEFFphone\tname\n+27123456789\tAna\n+27123456780\tMüller, Bo", "UTF-16BE"));
    }

    @Test
    void aQuotedFieldMayHoldLineBreaks() throws IOException {
        List<CsvRow> rows = rows("phone,name\n1,\"A\nB\"\n2,C\n", StandardCharsets.UTF_8);
        assertEquals(List.of("1", "A\nB"), rows.get(0).fields());
        assertEquals(2, rows.get(0).line());
        assertEquals(4, rows.get(1).line());
    }

    @Test
    void aBadLineCostsNoOther() throws IOException {
        List<CsvRow> rows = rows(
                "phone,name\n1,\"never closed\n2,Bo\n3\n4,D,more\n5,6\" E\n6,\"F\" f\n7,\"G\nG\"\n8,H\n",
                StandardCharsets.UTF_8);
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7, 8, 10),
                rows.stream().map(CsvRow::line).toList());
        assertEquals("has a quote that is not closed", rows.get(0).fault());
        assertNull(rows.get(1).fault());
        assertEquals("has 1 fields, and the table has 2 columns", rows.get(2).fault());
        assertEquals("has 3 fields, and the table has 2 columns", rows.get(3).fault());
        assertEquals(List.of("5", "6\" E"), rows.get(4).fields());
        assertEquals("has a quote in the wrong place", rows.get(5).fault());
        assertEquals(List.of("7", "G\nG"), rows.get(6).fields());
        assertEquals(List.of("8", "H"), rows.get(7).fields());
    }

    @Test
    void bytesOfAnotherEncodingAreNamed() throws IOException {
        List<CsvRow> rows = rows("phone,name\n1,Müller\n2,Bo\n", StandardCharsets.ISO_8859_1);
        assertEquals("has bytes that are no text in this encoding", rows.get(0).fault());
        assertNull(rows.get(1).fault());
    }

    @Test
    void columnsWithoutNamesAreNumbered() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.csv"), "\n1,A\n2,B\n");
        try (CsvTable table = CsvTable.open(file, false)) {
            assertEquals(List.of("1", "2"), table.header());
            assertEquals(new CsvRow(2, List.of("1", "A"), null), table.next());
            assertEquals(new CsvRow(3, List.of("2", "B"), null), table.next());
        }
    }

    @Test
    void anEmptyFileHasNoColumns() throws IOException {
        try (CsvTable table = CsvTable.open(Files.createFile(folder.resolve("empty")), true)) {
            assertEquals(List.of(), table.header());
            assertEquals(false, table.hasNext());
        }
    }

    private List<List<String>> fields(String text, String encoding) throws IOException {
        return rows(text, Charset.forName(encoding)).stream()
                .map(CsvRow::fields)
                .toList();
    }

    private List<CsvRow> rows(String text, Charset encoding) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), text.getBytes(encoding));
        List<CsvRow> rows = new ArrayList<>();
        try (CsvTable table = CsvTable.open(file, true)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
