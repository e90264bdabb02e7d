/** Looks for receipts that are still open: lost by the queue, or waiting for their notification. */
@NullMarked
package org.carillon.receipt.schedule;

import org.jspecify.annotations.NullMarked;
