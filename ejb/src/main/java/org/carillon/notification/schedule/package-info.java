/** A few timers that read due rows; none for each message. They are not persistent: every node has its own, and the rows decide. */
@NullMarked
package org.carillon.notification.schedule;

import org.jspecify.annotations.NullMarked;
