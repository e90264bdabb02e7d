/** What EclipseLink has to be told of the two databases. */
@NullMarked
package org.carillon.database;

import org.jspecify.annotations.NullMarked;
