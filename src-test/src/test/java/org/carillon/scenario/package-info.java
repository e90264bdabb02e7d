/** Whole lives, told from outside. */
@NullMarked
package org.carillon.scenario;

import org.jspecify.annotations.NullMarked;
