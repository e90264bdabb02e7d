package org.carillon.bench.reminder;

/** What happens while the reminders go out. */
enum Scenario {
    /** Nothing. */
    STEADY,
    /** KILL to the node when half of them are handed over, then a start. */
    KILL,
    /** Two nodes share the work. */
    TWO_NODES
}
