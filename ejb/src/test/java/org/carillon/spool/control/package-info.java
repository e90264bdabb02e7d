@NullMarked
package org.carillon.spool.control;

import org.jspecify.annotations.NullMarked;
