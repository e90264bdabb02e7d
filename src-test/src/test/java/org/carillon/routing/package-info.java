/** Who sends what, on the server. */
@NullMarked
package org.carillon.routing;

import org.jspecify.annotations.NullMarked;
