@NullMarked
package org.carillon.rehearsal;

import org.jspecify.annotations.NullMarked;
