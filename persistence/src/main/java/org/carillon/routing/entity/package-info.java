/**
 * Who sends what. Rules are what administrators want, levels are what health leaves of it, and changes are only added. A provider is
 * told by its name, since this floor does not know providers.
 */
@NullMarked
package org.carillon.routing.entity;

import org.jspecify.annotations.NullMarked;
