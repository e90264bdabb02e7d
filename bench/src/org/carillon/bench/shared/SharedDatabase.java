package org.carillon.bench.shared;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.carillon.bench.machine.Bench;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Jvm;
import org.carillon.bench.machine.Patience;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/**
 * Another application, logged in by {@code psql} with the rights of {@code deploy/shared-database.sql}, inserts {@code n} rows by one
 * statement, moves them by another and cancels them by a third; prints when the last was taken over, when the last message was at the
 * provider, and what came twice. One row in a thousand is bad. With the argument {@code kill} the node is killed at half of each.
 */
public final class SharedDatabase {
    private static final int SIZE = Integer.getInteger("n", 50_000);
    private static final int BAD_EVERY = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String USER = "booking";

    private static final String BOOK = """
            insert into appointment (booking_id, patient_name, patient_phone, doctor_name, department,
              appointment_date, appointment_time, time_zone)
            select 'HIS-' || i,
              case when i %% 3000 = 0 then null else 'Patient ' || i end,
              case when i %% 3000 = 1000 then null when i %% 3000 = 2000 then 'n/a' else '+919' || lpad(i::text, 9, '0') end,
              'Anita Rao', 'Cardiology', date '2027-03-01' + i %% 90, time '08:00' + i %% 36 * interval '15 minutes', 'Asia/Kolkata'
            from generate_series(1, %d) i""";

    private static final List<Step> STEPS = List.of(
            new Step("inserted", BOOK.formatted(SIZE)),
            new Step(
                    "moved",
                    "update appointment set appointment_date = appointment_date + 1, version = version + 1"
                            + " where booking_id like 'HIS-%'"),
            new Step(
                    "cancelled",
                    "update appointment set status = 'CANCELLED', version = version + 1 where booking_id like 'HIS-%'"));

    private SharedDatabase() {}

    public static void main(String[] words) throws Exception {
        boolean kill = Arrays.asList(words).contains("kill");
        boolean clean = true;
        try (Postgres database = new Postgres();
                ProviderProcess provider = new ProviderProcess(Carillon.AUTH_TOKEN);
                Carillon carillon = new Carillon(database, provider.url())) {
            Path rights = Bench.FOLDER.resolveSibling("deploy").resolve("shared-database.sql");
            database.run(rights, "none=none");
            database.query("create role " + USER + " login in role carillon_booking");
            for (Step step : STEPS) {
                clean &= run(step, kill, database, provider, carillon);
            }
            Jvm jvm = new Jvm(carillon.serverPid());
            System.out.println("heap: at most " + jvm.maxHeapMegabytes() + " MB allowed");
            System.out.println("work list: "
                    + database.query("select kind, count(*) from work_item group by kind order by kind")
                            .replace("\n", ", "));
        }
        System.exit(clean ? 0 : 1);
    }

    private static boolean run(
            Step step, boolean kill, Postgres database, ProviderProcess provider, Carillon carillon) throws Exception {
        provider.behave("latency=0&receipts=0");
        long start = System.nanoTime();
        database.queryAs(USER, step.sql());
        double written = seconds(start);
        if (kill) {
            Patience.until(PATIENCE, "half of them taken over", () -> untold(database) <= SIZE / 2);
            carillon.kill();
            carillon.start();
        }
        Patience.until(PATIENCE, "all taken over", () -> untold(database) == 0);
        double told = seconds(start);
        int expected = SIZE - SIZE / BAD_EVERY;
        boolean all = Patience.isMet(Duration.ofMinutes(5), () -> provider.distinct() >= expected);
        double sent = seconds(start);
        Thread.sleep(Duration.ofSeconds(kill ? 40 : 3).toMillis());
        long twice = provider.ledger().values().stream().filter(count -> count > 1).count();
        System.out.printf(
                "%-9s %d rows by one statement in %.1f s; taken over after %.1f s, at the provider after %.1f s;"
                        + " to be told %d, told %d, told twice %d%n",
                step.name(), SIZE, written, told, sent, expected, provider.distinct(), twice);
        return all && twice == 0 && provider.distinct() == expected;
    }

    private static int untold(Postgres database) throws InterruptedException {
        return Integer.parseInt(database.query("select count(*) from appointment where untold"));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Step(String name, String sql) {}
}
