@NullMarked
package org.carillon.phrase.control;

import org.jspecify.annotations.NullMarked;
