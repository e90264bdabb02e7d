package org.carillon.bench.reminder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.machine.Bench;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Jvm;

/** What a node's garbage collections leave in use. */
public final class Heap {
    private static final Pattern PAUSE = Pattern.compile("Pause (\\w+).* \\d+M->(\\d+)M\\((\\d+)M\\)");

    private final Path log;
    private final long most;

    private Heap(Path log, long most) {
        this.log = log;
        this.most = most;
    }

    public static Heap watch(Carillon node, String name) throws IOException, InterruptedException {
        Path log = Bench.log("gc-" + name);
        Files.deleteIfExists(log);
        Jvm jvm = new Jvm(node.serverPid());
        jvm.logGarbageCollections(log);
        return new Heap(log, jvm.maxHeapMegabytes());
    }

    @Override
    public String toString() {
        int used = 0;
        try {
            Matcher pause = PAUSE.matcher(Files.readString(log));
            while (pause.find()) {
                used = Math.max(used, Integer.parseInt(pause.group(2)));
            }
        } catch (IOException e) {
            return "not known: " + e;
        }
        return "at most " + used + " MB in use after a collection, of " + most + " MB";
    }
}
