package org.carillon.reminder.control;

/** A rule was made, changed or deleted; told once that is durable. */
record RulesChanged() {}
