/** What every resource reads alike: the fields of a body, told all at once if they are wrong, and the condition of a change. */
@NullMarked
package org.carillon.request.boundary;

import org.jspecify.annotations.NullMarked;
