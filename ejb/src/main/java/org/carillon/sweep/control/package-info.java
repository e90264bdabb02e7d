/** Much work that lies in the database, done in chunks side by side, in which one bad row never stops the rest. */
@NullMarked
package org.carillon.sweep.control;

import org.jspecify.annotations.NullMarked;
