/**
 * Figures of the running node, served at {@code /metrics}. It knows no other component, so that each may count here; figures that
 * need the database are gauges of {@code org.carillon.health.control}.
 */
@NullMarked
package org.carillon.metrics.control;

import org.jspecify.annotations.NullMarked;
