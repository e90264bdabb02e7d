/** Which provider sends what, and why. */
@NullMarked
package org.carillon.routing.page;

import org.jspecify.annotations.NullMarked;
