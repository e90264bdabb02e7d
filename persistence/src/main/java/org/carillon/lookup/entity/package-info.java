/** What was asked of numbers, and what it cost. */
@NullMarked
package org.carillon.lookup.entity;

import org.jspecify.annotations.NullMarked;
