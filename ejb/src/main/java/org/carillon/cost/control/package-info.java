/** What was sent has cost: as the provider says, and as is expected where it has not said yet. */
@NullMarked
package org.carillon.cost.control;

import org.jspecify.annotations.NullMarked;
