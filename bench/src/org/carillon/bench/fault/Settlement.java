package org.carillon.bench.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.carillon.bench.load.Batch;
import org.carillon.bench.load.Load;
import org.carillon.bench.machine.Postgres;

/**
 * The rows once nothing moves any more, or the time is up.
 *
 * @param unsettled rows that are neither final nor with the provider
 * @param statuses rows by status
 * @param seconds until the last change that was seen
 */
record Settlement(int unsettled, String statuses, double seconds) {
    private static final Set<String> OPEN = Set.of("SCHEDULED", "HELD", "QUEUED", "SENDING", "UNKNOWN");
    private static final Set<String> WITH_PROVIDER = Set.of("ACCEPTED", "SENT");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration QUIET = Duration.ofSeconds(15);

    /** @param receipts whether rows that are with the provider can be expected to become final */
    static Settlement await(Postgres database, Batch batch, boolean receipts, Load load) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        long changed = System.nanoTime();
        double seconds = load.seconds();
        Map<String, Integer> before = Map.of();
        while (true) {
            Map<String, Integer> now = statuses(database, batch);
            if (!now.equals(before)) {
                changed = System.nanoTime();
                seconds = load.seconds();
                before = now;
            }
            int open = count(now, OPEN);
            boolean done = open == 0 && (!receipts || count(now, WITH_PROVIDER) == 0);
            boolean quiet = open == 0 && System.nanoTime() - changed > QUIET.toNanos();
            if (done || quiet || System.nanoTime() > end) {
                return new Settlement(open, now.toString(), seconds);
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static Map<String, Integer> statuses(Postgres database, Batch batch) throws InterruptedException {
        Map<String, Integer> rows = new TreeMap<>();
        database.query("select status, count(*) from sms_notification where " + batch.sql() + " group by status")
                .lines()
                .map(line -> line.split("\\|"))
                .forEach(row -> rows.put(row[0], Integer.valueOf(row[1])));
        return rows;
    }

    private static int count(Map<String, Integer> rows, Set<String> statuses) {
        return rows.entrySet().stream()
                .filter(row -> statuses.contains(row.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
