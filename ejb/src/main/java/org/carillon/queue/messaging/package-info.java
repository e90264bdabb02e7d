/**
 * Ids over JMS, for every component that hands rows over. A message is not persistent and may be lost or come twice: the rows
 * decide, and a sweep queues again what was lost.
 */
@NullMarked
package org.carillon.queue.messaging;

import org.jspecify.annotations.NullMarked;
