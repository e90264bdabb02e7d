/** JMS ends here: what is known beyond is ids of rows. */
@NullMarked
package org.carillon.notification.messaging;

import org.jspecify.annotations.NullMarked;
