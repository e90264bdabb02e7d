package org.carillon.appointment.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When an appointment is: the local date and time that were agreed, their zone, the instant that follows, and for how long. */
public record Slot(LocalDate date, LocalTime time, ZoneId zone, Instant startsAt, int durationMinutes) {}
