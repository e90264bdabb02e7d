package org.carillon.overview.page;

/**
 * How long messages of a lane took to the provider.
 *
 * @param lane all, or a lane
 * @param share within the target, in words
 */
public record SpeedRow(String lane, long number, String share, boolean kept, String p50, String p95, String p99) {}
