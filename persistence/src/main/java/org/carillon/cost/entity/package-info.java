/** How far prices are known. */
@NullMarked
package org.carillon.cost.entity;

import org.jspecify.annotations.NullMarked;
