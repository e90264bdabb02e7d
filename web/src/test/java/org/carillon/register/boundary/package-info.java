@NullMarked
package org.carillon.register.boundary;

import org.jspecify.annotations.NullMarked;
