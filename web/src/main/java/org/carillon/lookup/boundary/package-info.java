/** What is known of numbers. */
@NullMarked
package org.carillon.lookup.boundary;

import org.jspecify.annotations.NullMarked;
