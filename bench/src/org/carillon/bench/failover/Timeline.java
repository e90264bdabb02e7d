package org.carillon.bench.failover;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carillon.bench.load.Load;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/** Who took how many, every five seconds; and afterwards what Carillon itself has written down. */
final class Timeline {
    private static final String LEVEL =
            "select coalesce((select level from route_level where provider = 'TWILIO' and kind = 'SMS'), 100)";

    private final Postgres database;
    private final ProviderProcess provider;
    private final Map<String, String> marks = new LinkedHashMap<>();
    private int[] before = {0, 0};

    Timeline(Postgres database, ProviderProcess provider) {
        this.database = database;
        this.provider = provider;
        System.out.printf("%-8s %7s %8s %14s %7s%n", "phase", "s", "twilio", "smsbroadcast", "level");
    }

    /** Remembers the database's time. */
    void mark(String name) throws InterruptedException {
        marks.put(name, database.query("select now()"));
    }

    void watch(String phase, int seconds, Load load) throws Exception {
        double end = load.seconds() + seconds;
        while (load.seconds() < end) {
            Failover.pause();
            line(phase, load);
        }
    }

    /** Whether Twilio has all of its share again in time. */
    boolean watchUntilBack(String phase, int seconds, Load load) throws Exception {
        double end = load.seconds() + seconds;
        boolean back = false;
        while (load.seconds() < end && !back) {
            Failover.pause();
            line(phase, load);
            back = database.query(LEVEL).equals("100");
        }
        return back;
    }

    private void line(String phase, Load load) throws Exception {
        int[] taken = provider.taken();
        System.out.printf(
                "%-8s %7.0f %8d %14d %7s%n",
                phase, load.seconds(), taken[0] - before[0], taken[1] - before[1], database.query(LEVEL));
        before = taken;
    }

    void print() throws InterruptedException {
        System.out.println("\nwhat is on record:");
        database.query("select to_char(at, 'HH24:MI:SS'), provider, was || ' -> ' || became, reason from route_change"
                        + " order by id")
                .lines()
                .forEach(System.out::println);
        System.out.println("\nmessages by when they were sent, attempts and provider; median and slowest until accepted:");
        database.query("select case when created_at < '" + marks.get("failing") + "' then '1 before' when created_at < '"
                        + marks.get("mended") + "' then '2 while Twilio failed' when created_at < '" + marks.get("back")
                        + "' then '3 until it was back' else '4 after' end, attempts, provider, status, count(*),"
                        + " round(percentile_cont(0.5) within group (order by extract(epoch from accepted_at - created_at))::numeric, 2)"
                        + " || ' s', round(max(extract(epoch from accepted_at - created_at))::numeric, 2) || ' s'"
                        + " from sms_notification where body like 'Fault over-%' group by 1, 2, 3, 4 order by 1, 2, 3")
                .lines()
                .forEach(System.out::println);
    }
}
