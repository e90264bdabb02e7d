package org.carillon.event.control;

import java.util.List;
import java.util.UUID;
import org.carillon.event.entity.AppointmentEvent;
import org.jspecify.annotations.Nullable;

/**
 * Newest first.
 *
 * @param next pass it as {@code before} to get the page that follows; null on the last one
 */
public record EventPage(
        List<AppointmentEvent> events, @Nullable UUID next) {}
