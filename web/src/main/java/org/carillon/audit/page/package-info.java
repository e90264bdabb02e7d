/** Who did what, for those who must know. */
@NullMarked
package org.carillon.audit.page;

import org.jspecify.annotations.NullMarked;
