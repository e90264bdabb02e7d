/**
 * What is going on, at a glance: every figure is of all nodes and stands in small tables that a timer keeps, so that neither looking nor
 * sending pays for the other (docs/decisions/0043).
 */
@NullMarked
package org.carillon.overview.control;

import org.jspecify.annotations.NullMarked;
