/** Drivers and loads, kept by hand or brought as a file, and what drivers are told (E2, E3). */
@NullMarked
package org.carillon.logistics.boundary;

import org.jspecify.annotations.NullMarked;
