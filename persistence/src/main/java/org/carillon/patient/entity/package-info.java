/**
 * Patients and the numbers by which they are reached. One number can be that of several patients, mother and child: it is no key of
 * anybody. Other components hold a patient's id, never these entities.
 */
@NullMarked
package org.carillon.patient.entity;

import org.jspecify.annotations.NullMarked;
