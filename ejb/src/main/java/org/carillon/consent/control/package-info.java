/**
 * Keeps who wants which messages, and tells the outbox. It knows the outbox and what people write; neither knows it: they have interfaces of
 * their own.
 */
@NullMarked
package org.carillon.consent.control;

import org.jspecify.annotations.NullMarked;
