/** Drivers and the loads that they carry. */
@NullMarked
package org.carillon.logistics.entity;

import org.jspecify.annotations.NullMarked;
