/** What is going on, at a glance. */
@NullMarked
package org.carillon.overview;

import org.jspecify.annotations.NullMarked;
