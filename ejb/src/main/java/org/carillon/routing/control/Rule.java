package org.carillon.routing.control;

/** How messages are shared; while it is pinned, health and breakers do not move it. */
public record Rule(Shares shares, boolean pinned) {}
