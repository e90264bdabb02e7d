/** What all adapters share. */
@NullMarked
package org.carillon.provider.control;

import org.jspecify.annotations.NullMarked;
