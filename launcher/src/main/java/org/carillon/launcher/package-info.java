@NullMarked
package org.carillon.launcher;

import org.jspecify.annotations.NullMarked;
