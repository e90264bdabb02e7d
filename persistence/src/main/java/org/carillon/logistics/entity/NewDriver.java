package org.carillon.logistics.entity;

import org.jspecify.annotations.Nullable;

/**
 * A driver as he or she is to be.
 *
 * @param phone E.164
 */
public record NewDriver(
        String firstName, String lastName, @Nullable String phone) {

    public String name() {
        return firstName + " " + lastName;
    }
}
