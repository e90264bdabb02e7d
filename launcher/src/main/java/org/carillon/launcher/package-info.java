/**
 * Runs Carillon on a Payara Server of its own, for who tries it out, for the tests and for measurements alike.
 *
 * <p>Every start sets up its domain afresh from the one that comes with Payara, by the command files in {@code deploy/},
 * before any listener opens, and deploys after that: there is no state of a server to go stale, and a killed one leaves
 * nothing behind that the next has to repair. All that lasts lies in the data folder. The server's JVM is a child of this
 * one, started without asadmin in between, so that no end of ours, however sudden, leaves it behind.
 */
@NullMarked
package org.carillon.launcher;

import org.jspecify.annotations.NullMarked;
