/** Keeps the texts that people have ready, and fills them with a patient's name. */
@NullMarked
package org.carillon.phrase.control;

import org.jspecify.annotations.NullMarked;
