package org.carillon.cost.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** One row that the database has added up, still with the kind and the currency of each. */
record Sum(Cost cost) {
    private static final String LOOKUP = "lookup";

    /** The row begins with what is asked for of department and client. */
    static Sum ofMessages(@Nullable LocalDate day, Set<CostKey> keys, Object[] row) {
        Iterator<Object> cells = Arrays.asList(row).iterator();
        Long department = keys.contains(CostKey.DEPARTMENT) ? (Long) cells.next() : null;
        String client = keys.contains(CostKey.CLIENT) ? (String) cells.next() : null;
        Kind kind = (Kind) cells.next();
        String unit = (String) cells.next();
        long count = number(cells.next());
        long segments = number(cells.next());
        BigDecimal charged = (BigDecimal) cells.next();
        long unpriced = number(cells.next());
        long unpricedSegments = number(cells.next());
        return new Sum(new Cost(
                day,
                department,
                keys.contains(CostKey.KIND) ? kind.name().toLowerCase(Locale.ROOT) : null,
                client,
                unit == null || count == unpriced ? Setting.PRICE_CURRENCY.required() : unit,
                count,
                segments,
                charged == null ? BigDecimal.ZERO : charged.negate(),
                unpriced,
                expected(kind, unpriced, unpricedSegments)));
    }

    static Sum ofLookups(@Nullable LocalDate day, Set<CostKey> keys, Object[] row) {
        Iterator<Object> cells = Arrays.asList(row).iterator();
        Long department = keys.contains(CostKey.DEPARTMENT) ? (Long) cells.next() : null;
        String client = keys.contains(CostKey.CLIENT) ? (String) cells.next() : null;
        String unit = (String) cells.next();
        long count = number(cells.next());
        return new Sum(new Cost(
                day,
                department,
                keys.contains(CostKey.KIND) ? LOOKUP : null,
                client,
                unit,
                count,
                0,
                (BigDecimal) cells.next(),
                0,
                BigDecimal.ZERO));
    }

    /** A call costs by the minute, and e-mail nothing for each: of these nothing is expected. */
    private static BigDecimal expected(Kind kind, long messages, long segments) {
        return switch (kind) {
            case SMS -> Setting.SMS_PRICE.decimal().multiply(BigDecimal.valueOf(segments));
            case WHATSAPP -> Setting.WHATSAPP_PRICE.decimal().multiply(BigDecimal.valueOf(messages));
            case CALL, EMAIL, IN_APP -> BigDecimal.ZERO;
        };
    }

    private static long number(@Nullable Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }
}
