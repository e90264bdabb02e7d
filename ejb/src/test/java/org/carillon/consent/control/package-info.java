@NullMarked
package org.carillon.consent.control;

import org.jspecify.annotations.NullMarked;
