package org.carillon.bench.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.carillon.bench.load.Batch;
import org.carillon.bench.load.Client;
import org.carillon.bench.load.Load;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Patience;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/**
 * Sends messages while something breaks, and prints what was lost and what was sent twice, a line for each fault. Arguments: faults by
 * name (all if none is named). System properties: {@code n} (messages for each fault), {@code rate} (a second). Ends with 1 if anything was lost or duplicated.
 */
public final class Faults {
    private static final int WARM_UP = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final int SIZE = Integer.getInteger("n", 5000);
    private static final int RATE = Integer.getInteger("rate", 500);

    private Faults() {}

    public static void main(String[] names) throws Exception {
        List<Fault> faults = names.length == 0
                ? List.of(Fault.values())
                : Arrays.stream(names)
                        .map(name -> Fault.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList();
        boolean clean = true;
        try (Postgres database = new Postgres();
                ProviderProcess provider = new ProviderProcess(Carillon.AUTH_TOKEN);
                Carillon carillon = new Carillon(database, provider.url())) {
            Machines machines = new Machines(database, provider, carillon);
            warmUp(machines);
            List<Verdict> verdicts = new ArrayList<>();
            for (Fault fault : faults) {
                verdicts.add(run(
                        machines,
                        fault,
                        new Batch(fault.name() + System.nanoTime() % 1_000_000, verdicts.size() * SIZE, SIZE)));
                clean &= verdicts.get(verdicts.size() - 1).isClean();
            }
            System.out.println();
            verdicts.forEach(System.out::println);
        }
        System.exit(clean ? 0 : 1);
    }

    private static void warmUp(Machines machines) throws Exception {
        machines.provider().behave("latency=0&receipts=100");
        Client client = new Client(machines.carillon(), Duration.ofSeconds(10));
        if (!client.send(new Batch("first", 2_000_000, 1), 0)) {
            throw new IllegalStateException(
                    "Carillon takes nothing: " + client.answers() + " " + client.firstRefusal());
        }
        Load load = new Load(client, new Batch("warm", 1_000_000, WARM_UP), RATE);
        load.awaitEnd();
        System.out.println("# warm-up: " + load.accepted().size() + " of " + WARM_UP + " accepted, answers "
                + client.answers() + " " + client.firstRefusal());
        Patience.isMet(Duration.ofSeconds(30), () -> machines.provider().distinct() >= WARM_UP);
    }

    private static Verdict run(Machines machines, Fault fault, Batch batch) throws Exception {
        machines.provider().behave(fault.behaviour());
        Client client = new Client(machines.carillon(), PATIENCE);
        Load load = new Load(client, batch, RATE);
        Patience.until(
                Duration.ofMinutes(2),
                "30 % at the provider",
                () -> machines.provider().distinct() >= batch.size() * 0.3);
        double broken = load.seconds();
        fault.happen(machines);
        double mended = load.seconds();
        load.awaitEnd();
        double sent = load.seconds();
        Settlement end = Settlement.await(machines.database(), batch, fault.hasReceipts(), load);
        Verdict verdict =
                Verdict.of(fault, batch, load.accepted(), machines.provider().ledger(), end);
        System.out.println(verdict);
        System.out.printf(
                "#   broken %.1f s, mended %.1f s, all handed over %.1f s; client saw %s%n#   provider: %s%n",
                broken, mended, sent, client.answers(), machines.provider().counts());
        if (!client.firstRefusal().isEmpty()) {
            System.out.println("#   first refusal: " + client.firstRefusal());
        }
        explain(machines, batch, verdict);
        return verdict;
    }

    /** What Carillon says of messages that were lost, of rows made twice, and of what is not settled. */
    private static void explain(Machines machines, Batch batch, Verdict verdict) throws InterruptedException {
        for (int i : verdict.lost().stream().limit(5).toList()) {
            System.out.println("#   lost: "
                    + machines.database()
                            .query("select id, status, attempts, error_code, error_message from sms_notification"
                                    + " where body = '"
                                    + batch.text(i) + "'"));
        }
        String twice = machines.database()
                .query("select count(*) from (select 1 from sms_notification where " + batch.sql()
                        + " group by body having count(*) > 1) twice");
        if (!twice.equals("0")) {
            System.out.println("#   messages with more than one row: " + twice);
        }
        String why = machines.database()
                .query("select n.status, e.source, e.detail, count(*) from sms_notification n join status_event e on"
                        + " e.id = (select max(id::text)::uuid from status_event where notification_id = n.id)"
                        + " where n."
                        + batch.sql() + " and n.status in ('QUEUED', 'SENDING', 'UNKNOWN', 'FAILED', 'EXPIRED')"
                        + " group by 1, 2, 3 order by 4 desc limit 10");
        why.lines().forEach(line -> System.out.println("#   " + line));
    }
}
