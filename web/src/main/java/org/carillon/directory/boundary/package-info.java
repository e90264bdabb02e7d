/** Users and departments, kept by hand or brought as a file, and messages to a whole department. */
@NullMarked
package org.carillon.directory.boundary;

import org.jspecify.annotations.NullMarked;
