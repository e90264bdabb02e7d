package org.carillon.bench.bulk;

/** What happens while a bulk goes out. */
enum Scenario {
    /** A single send in the middle. */
    STEADY,
    /** Stopped when a fifth is at the provider, which takes 20 ms for each. */
    STOP,
    /** KILL to the node when half is at the provider, then a start. */
    KILL,
    /** The kill, while another node goes on. */
    TWO_NODES
}
