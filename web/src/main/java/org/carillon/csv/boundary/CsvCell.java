package org.carillon.csv.boundary;

import java.util.regex.Pattern;

/** What goes into a table that people open with a spreadsheet. */
public final class CsvCell {
    /** By it Excel knows UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.][0-9]+)?");
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CsvCell() {}

    /** The same text, behind an apostrophe where a spreadsheet would run it as a formula; numbers and phone numbers stay as they are. */
    public static String harmless(String text) {
        String seen = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!seen.isEmpty() && BEGINS_A_FORMULA.indexOf(seen.charAt(0)) >= 0));
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
