/** When messages are counted. */
@NullMarked
package org.carillon.overview.schedule;

import org.jspecify.annotations.NullMarked;
