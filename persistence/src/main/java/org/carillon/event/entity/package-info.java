/** Events that other applications have sent: each kept with what it did, so that the same event a second time does nothing. */
@NullMarked
package org.carillon.event.entity;

import org.jspecify.annotations.NullMarked;
