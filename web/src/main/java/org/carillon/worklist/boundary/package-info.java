/** The work list for staff. */
@NullMarked
package org.carillon.worklist.boundary;

import org.jspecify.annotations.NullMarked;
