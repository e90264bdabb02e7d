/** Where API clients are called back, and the log of these calls. */
@NullMarked
package org.carillon.callback.boundary;

import org.jspecify.annotations.NullMarked;
