/** When costs are looked after. */
@NullMarked
package org.carillon.cost.schedule;

import org.jspecify.annotations.NullMarked;
