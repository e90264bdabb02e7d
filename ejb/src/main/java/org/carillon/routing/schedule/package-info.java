/** When routing looks. */
@NullMarked
package org.carillon.routing.schedule;

import org.jspecify.annotations.NullMarked;
