/** Settings that administrators change while Carillon runs. */
@NullMarked
package org.carillon.configuration.boundary;

import org.jspecify.annotations.NullMarked;
