/** Making calls and asking how they went, in the words of document 001. */
@NullMarked
package org.carillon.voice.boundary;

import org.jspecify.annotations.NullMarked;
