/** People of the house and their departments. Other components hold their numbers, never these entities. */
@NullMarked
package org.carillon.directory.entity;

import org.jspecify.annotations.NullMarked;
