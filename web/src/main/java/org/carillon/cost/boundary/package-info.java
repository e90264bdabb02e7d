/** What was sent has cost. */
@NullMarked
package org.carillon.cost.boundary;

import org.jspecify.annotations.NullMarked;
