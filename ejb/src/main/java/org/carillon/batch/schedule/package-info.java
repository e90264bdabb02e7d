/** The pump's timer: what a commit did not wake it for. */
@NullMarked
package org.carillon.batch.schedule;

import org.jspecify.annotations.NullMarked;
