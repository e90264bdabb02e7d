/** The rules that keep the house a house; each reads as a sentence. */
@NullMarked
package org.carillon.architecture;

import org.jspecify.annotations.NullMarked;
