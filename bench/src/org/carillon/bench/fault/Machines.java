package org.carillon.bench.fault;

import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/** Everything that can break. */
record Machines(Postgres database, ProviderProcess provider, Carillon carillon) {}
