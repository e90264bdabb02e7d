/**
 * A real Payara Server under test. One server and one database are started for the whole run, with the launcher and command
 * files that operators use, and the run is done twice, on H2 and on PostgreSQL: tests share it, so each makes data of its own.
 */
@NullMarked
package org.carillon.server;

import org.jspecify.annotations.NullMarked;
