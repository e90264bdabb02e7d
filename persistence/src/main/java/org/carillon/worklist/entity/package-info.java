/** What people have to look at, since no program can decide it. An item names others by id and outlives them. */
@NullMarked
package org.carillon.worklist.entity;

import org.jspecify.annotations.NullMarked;
