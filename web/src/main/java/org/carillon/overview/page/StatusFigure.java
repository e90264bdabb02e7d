package org.carillon.overview.page;

/** How many of today's messages have this status. */
public record StatusFigure(String status, long number) {}
