/** Patients and their numbers, kept by hand or brought as a file. Messages to them and from them are told elsewhere. */
@NullMarked
package org.carillon.patient.boundary;

import org.jspecify.annotations.NullMarked;
