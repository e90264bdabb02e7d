/**
 * The way of a bulk: staged in the transaction of its request, then pumped into the outbox chunk by chunk, never more than leaves it within
 * about a second. So a hundred thousand rows wait where nobody else waits behind them, and stopping them stops them.
 */
@NullMarked
package org.carillon.batch.control;

import org.jspecify.annotations.NullMarked;
