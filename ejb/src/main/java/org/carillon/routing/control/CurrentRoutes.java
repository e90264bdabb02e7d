package org.carillon.routing.control;

import jakarta.enterprise.context.ApplicationScoped;

/** What this node last read of rules and levels. */
@ApplicationScoped
public class CurrentRoutes {
    private volatile RouteTable table = RouteTable.EMPTY;

    RouteTable table() {
        return table;
    }

    void use(RouteTable read) {
        table = read;
    }
}
