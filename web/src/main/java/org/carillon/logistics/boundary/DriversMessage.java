package org.carillon.logistics.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One text for all drivers.
 *
 * @param message 1 to 1,600 characters; {@code {name}} stands for each driver's name
 * @param sendAt ISO 8601 with its offset; null means now
 */
@Schema(name = "DriversMessage")
public record DriversMessage(
        @Nullable String message, @Nullable String sendAt) {}
