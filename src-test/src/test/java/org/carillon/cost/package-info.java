/** What was sent has cost. */
@NullMarked
package org.carillon.cost;

import org.jspecify.annotations.NullMarked;
