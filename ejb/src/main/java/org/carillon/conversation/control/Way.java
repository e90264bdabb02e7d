package org.carillon.conversation.control;

import java.util.Comparator;
import java.util.UUID;

/** In which direction a thread is read. */
public enum Way {
    OLDER("<", " desc", Comparator.reverseOrder()),
    NEWER(">", "", Comparator.naturalOrder());

    private final String beyond;
    private final String order;
    private final Comparator<UUID> comparator;

    Way(String beyond, String order, Comparator<UUID> comparator) {
        this.beyond = beyond;
        this.order = order;
        this.comparator = comparator;
    }

    /** Ids are UUIDv7, which Java and the databases order alike. */
    Comparator<UUID> comparator() {
        return comparator;
    }

    /** The condition that a row of this alias lies beyond the parameter {@code from}. */
    String beyond(String alias) {
        return alias + ".id " + beyond + " :from";
    }

    /** An index on both columns serves it, in H2 too, which reads an index in one direction only and looks at every column of the order. */
    String order(String alias, String first) {
        return " order by " + alias + "." + first + ", " + alias + ".id" + order;
    }
}
