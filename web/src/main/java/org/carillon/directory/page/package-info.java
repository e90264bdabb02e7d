/** Users and departments, for staff to keep. */
@NullMarked
package org.carillon.directory.page;

import org.jspecify.annotations.NullMarked;
