/** The page on which people write to one person, a department, all drivers, or a driver about a load. */
@NullMarked
package org.carillon.notify.page;

import org.jspecify.annotations.NullMarked;
