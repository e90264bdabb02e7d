package org.carillon.routing.control;

import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.routing.entity.RouteLevel;
import org.carillon.routing.entity.Tally;

/**
 * How a provider is, as a carrier of a kind.
 *
 * @param level how much of its share it has at present, and why
 * @param recent its calls of the sliding window, on all nodes
 */
public record CarrierState(Kind kind, ProviderHealth health, RouteLevel level, Tally recent) {}
