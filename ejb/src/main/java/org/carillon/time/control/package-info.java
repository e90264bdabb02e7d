/** One UTC clock for all of Carillon: whoever needs the time is given it, so that a test can move it. */
@NullMarked
package org.carillon.time.control;

import org.jspecify.annotations.NullMarked;
