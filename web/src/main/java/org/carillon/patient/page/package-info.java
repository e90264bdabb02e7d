/** Patients with their numbers, for staff to keep. */
@NullMarked
package org.carillon.patient.page;

import org.jspecify.annotations.NullMarked;
