/** X4: who sends what, why, and what administrators want. */
@NullMarked
package org.carillon.routing.boundary;

import org.jspecify.annotations.NullMarked;
