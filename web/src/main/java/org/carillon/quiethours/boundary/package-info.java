/** X3 over REST: read by all roles, changed by administrators. */
@NullMarked
package org.carillon.quiethours.boundary;

import org.jspecify.annotations.NullMarked;
