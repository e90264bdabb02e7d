/** What is going on, as people look at it. */
@NullMarked
package org.carillon.overview.page;

import org.jspecify.annotations.NullMarked;
