package org.carillon.callback.control;

import java.util.UUID;

/**
 * A callback to be made now.
 *
 * @param body JSON as it is signed and sent
 */
record DueCallback(UUID id, byte[] body) {}
