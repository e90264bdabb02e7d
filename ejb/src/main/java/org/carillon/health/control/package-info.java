/**
 * What {@code /health} says. Ready and live tell a balancer whether to send requests here; a silent timer, an old queue or a provider
 * that is down shows in {@code /health} alone, since another node would fare no better.
 */
@NullMarked
package org.carillon.health.control;

import org.jspecify.annotations.NullMarked;
