/** Drivers and loads, for dispatchers to keep. */
@NullMarked
package org.carillon.logistics.page;

import org.jspecify.annotations.NullMarked;
