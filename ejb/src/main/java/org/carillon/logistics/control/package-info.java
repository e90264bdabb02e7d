/** Drivers and loads, and what drivers are told about loads. */
@NullMarked
package org.carillon.logistics.control;

import org.jspecify.annotations.NullMarked;
