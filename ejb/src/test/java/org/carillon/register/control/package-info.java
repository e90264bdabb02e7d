@NullMarked
package org.carillon.register.control;

import org.jspecify.annotations.NullMarked;
