package org.carillon.bench.history;

import java.util.List;
import java.util.Optional;
import org.carillon.bench.machine.Bench;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Postgres;

/**
 * Fills the history (system property {@code n} rows) and prints, for every filter of {@code GET /api/notifications}, how long the
 * first and the thousandth page take and by which plan PostgreSQL answers; before that,
 * how long the pages for people take. Arguments: queries in place of the ones below.
 */
public final class History {
    private static final int ROWS = Integer.getInteger("n", 1_000_000);
    private static final int FAR = 1000;
    private static final List<String> FILTERS = List.of(
            "",
            "status=DELIVERED",
            "status=FAILED",
            "status=EXPIRED",
            "status=READ",
            "kind=SMS",
            "kind=WHATSAPP",
            "kind=CALL",
            "kind=EMAIL",
            "type=CUSTOM",
            "type=REMINDER",
            "type=RESCHEDULE",
            "type=CANCELLATION",
            "user_id=4",
            "user_id=999999",
            "phone=%2B14152000042",
            "phone=%2B14159999999",
            "from={60}&to={30}",
            "status=FAILED&from={60}&to={30}",
            "kind=WHATSAPP&status=FAILED",
            "type=REMINDER&status=EXPIRED",
            "user_id=4&status=FAILED");

    private History() {}

    public static void main(String[] queries) throws Exception {
        try (Postgres database = new Postgres(Plans.SETTINGS);
                Carillon carillon = new Carillon(database, "http://127.0.0.1:" + (Bench.PORTS + 2))) {
            long start = System.nanoTime();
            database.run(Bench.FOLDER.resolve("history.sql"), "rows=" + ROWS);
            System.out.printf(
                    "%s rows, %s events, made in %.0f s%n",
                    database.query("select count(*) from sms_notification"),
                    database.query("select count(*) from status_event"),
                    (System.nanoTime() - start) / 1e9);
            Pages pages = new Pages(carillon);
            Plans plans = new Plans(database);
            pages.page(pages.first(""));
            Screens screens = new Screens(carillon);
            screens.awaitCounted();
            screens.print(pages);
            System.out.printf("%-34s %10s %10s  %s%n", "filter", "page 1", "page 1000", "plan");
            for (String query : queries.length == 0 ? FILTERS : List.of(queries)) {
                print(query, pages, plans);
            }
        }
        System.exit(0);
    }

    private static void print(String query, Pages pages, Plans plans) throws Exception {
        String name = query.isEmpty() ? "(none)" : query;
        String first = pages.first(query);
        Optional<String> far = pages.follow(first, FAR - 1);
        plans.forget();
        String near = pages.milliseconds(first);
        System.out.printf("%-34s %7s ms %10s  %s%n", name, near, "", plans.last());
        if (far.isPresent()) {
            plans.forget();
            String distant = pages.milliseconds(far.get());
            System.out.printf("%-34s %10s %7s ms  %s%n", "", "", distant, plans.last());
        }
    }
}
