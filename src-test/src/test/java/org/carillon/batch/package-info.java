/** Bulks on the deployed server. */
@NullMarked
package org.carillon.batch;

import org.jspecify.annotations.NullMarked;
