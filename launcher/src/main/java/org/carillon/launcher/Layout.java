package org.carillon.launcher;

import java.nio.file.Path;

/**
 * Where the build puts what a server needs.
 *
 * @param deploy the folder of the command files
 * @param payara Payara Server as unpacked from its zip
 * @param driver the PostgreSQL driver's jar
 * @param domains the folder in which domains are made, one for each port base
 */
public record Layout(Path root, Path deploy, Path payara, Path driver, Path domains, Path application, Path simulator) {
    /** The layout of this project's own build. */
    public static Layout below(Path root) {
        Path target = root.resolve("target");
        return new Layout(
                root,
                root.resolve("deploy"),
                target.resolve("payara/payara6"),
                target.resolve("payara/postgresql.jar"),
                target.resolve("domains"),
                root.resolve("ear/target/carillon.ear"),
                root.resolve("simulator/target/simulator.war"));
    }

    /** The same, but with its domains elsewhere, so that they go with what needed them. */
    public Layout withDomains(Path folder) {
        return new Layout(root, deploy, payara, driver, folder, application, simulator);
    }
}
