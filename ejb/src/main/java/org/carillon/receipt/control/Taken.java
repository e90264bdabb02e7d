package org.carillon.receipt.control;

import java.time.Instant;
import org.carillon.receipt.entity.Report;

/** A report and when it came. */
record Taken(Report report, Instant receivedAt) {}
