package org.carillon.register.control;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, as its kind wants it.
 *
 * @param row as a spreadsheet counts it: the header is row 1
 * @param wanted null if there are faults
 * @param faults reasons by column
 */
public record Line<W>(int row, @Nullable W wanted, Map<String, String> faults) {}
