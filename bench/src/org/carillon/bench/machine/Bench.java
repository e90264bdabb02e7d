package org.carillon.bench.machine;

import java.nio.file.Path;

/** Where the drivers run, by system properties that {@code bench/run} sets. */
public final class Bench {
    /** The folder of the drivers; logs go to {@code target} in it. */
    public static final Path FOLDER = Path.of(System.getProperty("bench"));
    /** Payara's port base; PostgreSQL, the provider and its control follow at 1, 2 and 3 above it. */
    public static final int PORTS = Integer.getInteger("ports", 22000);

    private Bench() {}

    public static Path log(String name) {
        return FOLDER.resolve("target").resolve(name + ".log");
    }
}
