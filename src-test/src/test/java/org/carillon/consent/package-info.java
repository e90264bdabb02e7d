/** Nobody gets what he does not want. */
@NullMarked
package org.carillon.consent;

import org.jspecify.annotations.NullMarked;
