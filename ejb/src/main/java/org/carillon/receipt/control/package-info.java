/**
 * From a provider's report to the status of a notification. Stored raw with many others in one transaction, then its id is queued, then
 * the provider is answered; applied later in chunks, under the lock of the rows concerned, forward only. The database says what is
 * still open: a queue that loses ids, or a node that dies, only delays.
 */
@NullMarked
package org.carillon.receipt.control;

import org.jspecify.annotations.NullMarked;
