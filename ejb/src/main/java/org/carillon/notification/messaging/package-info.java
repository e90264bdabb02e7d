/**
 * JMS ends here. A message carries ids and nothing else, is not persistent and may be lost or come twice: the rows decide, and the
 * sweep queues again what was lost.
 */
@NullMarked
package org.carillon.notification.messaging;

import org.jspecify.annotations.NullMarked;
