package org.carillon.bench.machine;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running JVM, asked by {@code jcmd}. */
public final class Jvm {
    private static final Pattern MAX_HEAP = Pattern.compile("-XX:MaxHeapSize=(\\d+)");
    private final long pid;

    public Jvm(long pid) {
        this.pid = pid;
    }

    /** From now on, a line for each pause goes to {@code file}. */
    public void logGarbageCollections(Path file) throws InterruptedException {
        ask("VM.log", "what=gc=info", "output=" + file.toAbsolutePath());
    }

    /** A full collection. */
    public void collectGarbage() throws InterruptedException {
        ask("GC.run");
    }

    public long maxHeapMegabytes() throws InterruptedException {
        Matcher flag = MAX_HEAP.matcher(ask("VM.flags"));
        return flag.find() ? Long.parseLong(flag.group(1)) >> 20 : -1;
    }

    private String ask(String... words) throws InterruptedException {
        String[] all = new String[words.length + 2];
        all[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        all[1] = String.valueOf(pid);
        System.arraycopy(words, 0, all, 2, words.length);
        return Command.output(Map.of(), all);
    }
}
