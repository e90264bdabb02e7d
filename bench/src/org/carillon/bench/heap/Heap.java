package org.carillon.bench.heap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.load.Batch;
import org.carillon.bench.load.Client;
import org.carillon.bench.load.Load;
import org.carillon.bench.machine.Bench;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Jvm;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/**
 * Queues messages (system property {@code n}) faster than a provider with a latency of one second takes them, and prints how much of
 * the heap was in use after each garbage collection at most, and after a full one while all of them wait.
 */
public final class Heap {
    private static final int SIZE = Integer.getInteger("n", 100_000);
    private static final Pattern PAUSE = Pattern.compile("Pause (\\w+).* \\d+M->(\\d+)M\\((\\d+)M\\)");

    private Heap() {}

    public static void main(String[] none) throws Exception {
        Path log = Bench.log("gc");
        Files.deleteIfExists(log);
        try (Postgres database = new Postgres();
                ProviderProcess provider = new ProviderProcess(Carillon.AUTH_TOKEN);
                Carillon carillon = new Carillon(database, provider.url())) {
            Jvm jvm = new Jvm(carillon.serverPid());
            jvm.logGarbageCollections(log);
            provider.behave("latency=1000");
            Client client = new Client(carillon, Duration.ofSeconds(30));
            Load load = new Load(client, new Batch("heap", 0, SIZE), 100_000);
            load.awaitEnd();
            System.out.printf(
                    "accepted %d of %d in %.1f s, client saw %s %s%n",
                    load.accepted().size(), SIZE, load.seconds(), client.answers(), client.firstRefusal());
            System.out.println("rows: "
                    + database.query("select status, count(*) from sms_notification group by status")
                            .replace("\n", ", "));
            System.out.println("provider: " + provider.counts());
            jvm.collectGarbage();
            print(Files.readString(log), jvm);
        }
        System.exit(0);
    }

    private static void print(String log, Jvm jvm) throws InterruptedException {
        int most = 0;
        int last = 0;
        int collections = 0;
        Matcher pause = PAUSE.matcher(log);
        while (pause.find()) {
            collections++;
            last = Integer.parseInt(pause.group(2));
            most = Math.max(most, last);
        }
        System.out.printf(
                "heap: at most %d MB allowed; in use after a collection: at most %d MB (of %d collections), %d MB"
                        + " after a full one at the end%n",
                jvm.maxHeapMegabytes(), most, collections, last);
    }
}
