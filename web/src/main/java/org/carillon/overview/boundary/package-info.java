/** What is going on, for dashboards of other systems; the page shows the same. */
@NullMarked
package org.carillon.overview.boundary;

import org.jspecify.annotations.NullMarked;
