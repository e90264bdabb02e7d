package org.carillon.overview.control;

import java.util.Map;
import org.carillon.provider.control.Lane;

/** @param byLane for each lane that has sent anything: bulks wait by design */
public record Speeds(Speed all, Map<Lane, Speed> byLane) {}
