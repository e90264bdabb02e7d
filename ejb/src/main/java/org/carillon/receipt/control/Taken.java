package org.carillon.receipt.control;

import org.carillon.provider.control.Arrival;
import org.carillon.receipt.entity.Report;

/** A report and its arrival. */
record Taken(Report report, Arrival arrival) {}
