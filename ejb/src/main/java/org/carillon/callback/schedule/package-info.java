/** When callbacks are made. */
@NullMarked
package org.carillon.callback.schedule;

import org.jspecify.annotations.NullMarked;
