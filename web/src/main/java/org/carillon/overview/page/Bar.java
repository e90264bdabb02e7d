package org.carillon.overview.page;

/** A piece of the chart, in its own units; y grows downwards. */
public record Bar(String stage, int x, int y, int width, int height) {}
