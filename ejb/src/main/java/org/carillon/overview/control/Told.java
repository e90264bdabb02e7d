package org.carillon.overview.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of the overview, or that it cannot be told now: then value is null, and the other parts are there all the same. */
public record Told<T>(@Nullable T value) {
    private static final Logger LOG = System.getLogger(Told.class.getName());

    static <T> Told<T> of(String part, Supplier<T> asked) {
        try {
            return new Told<>(asked.get());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "overview=" + part + " cannot be told: " + e);
            return new Told<>(null);
        }
    }

    public boolean isKnown() {
        return value != null;
    }
}
