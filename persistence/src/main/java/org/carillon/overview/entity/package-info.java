/** How far messages have been counted. */
@NullMarked
package org.carillon.overview.entity;

import org.jspecify.annotations.NullMarked;
