package org.carillon.patient.control;

import java.util.Map;
import java.util.Set;

/**
 * Numbers have come to patients: to new ones, by a change, or since somebody is active again. Fired once, at the end of the
 * transaction; who need not undo it observes it after success.
 *
 * @param numbers E.164, by patient
 */
public record NumbersAdded(Map<Long, Set<String>> numbers) {}
