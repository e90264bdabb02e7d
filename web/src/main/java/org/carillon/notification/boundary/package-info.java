/**
 * Sending and looking up single messages, in the words of each document. The three send resources differ in the names of their
 * fields only; what they promise (waiting, idempotency, answers) is made in one place, {@code SendRequests}. Resources hold no state
 * and no thread: an answer that has to be waited for is a future.
 */
@NullMarked
package org.carillon.notification.boundary;

import org.jspecify.annotations.NullMarked;
