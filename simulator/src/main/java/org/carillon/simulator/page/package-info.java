/** The phone page: static files, served with a policy that allows nothing but themselves. */
@NullMarked
package org.carillon.simulator.page;

import org.jspecify.annotations.NullMarked;
