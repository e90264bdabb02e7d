@NullMarked
package org.carillon.routing.control;

import org.jspecify.annotations.NullMarked;
