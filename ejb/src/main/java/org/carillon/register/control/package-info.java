/**
 * How rows are kept that people write by hand or bring as a file: found, locked against each other's changes, taken over line by
 * line. The components whose rows they are use it as a tool; it knows none of them.
 */
@NullMarked
package org.carillon.register.control;

import org.jspecify.annotations.NullMarked;
