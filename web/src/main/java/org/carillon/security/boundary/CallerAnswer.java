package org.carillon.security.boundary;

import java.util.Set;
import java.util.TreeSet;
import org.carillon.security.control.Caller;

/** Who the caller is; {@code kind} is {@code user} or {@code client}. */
public record CallerAnswer(String name, String kind, Set<String> roles) {

    static CallerAnswer of(Caller caller) {
        return new CallerAnswer(caller.name(), caller.isUser() ? "user" : "client", new TreeSet<>(caller.roles()));
    }
}
