package org.carillon.event.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of events, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record TakenEvents(List<TakenEvent> items, @Nullable String next) {}
