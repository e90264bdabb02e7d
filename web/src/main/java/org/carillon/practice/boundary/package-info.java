/**
 * Sends and lists messages as a practice does, to patients and by its own templates (seed 003). Two of its addresses are those of the
 * platform (seed 002): whose words a request is written in is told by its fields, and a mixture is refused.
 */
@NullMarked
package org.carillon.practice.boundary;

import org.jspecify.annotations.NullMarked;
