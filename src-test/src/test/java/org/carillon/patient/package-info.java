@NullMarked
package org.carillon.patient;

import org.jspecify.annotations.NullMarked;
