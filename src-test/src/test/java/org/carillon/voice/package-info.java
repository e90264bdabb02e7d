/** Calls from the request to the last report. */
@NullMarked
package org.carillon.voice;

import org.jspecify.annotations.NullMarked;
