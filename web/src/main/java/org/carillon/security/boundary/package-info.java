@NullMarked
package org.carillon.security.boundary;

import org.jspecify.annotations.NullMarked;
