/** Events of other applications, over HTTP. */
@NullMarked
package org.carillon.event;

import org.jspecify.annotations.NullMarked;
