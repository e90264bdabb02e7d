/** Bulks in the words of each document and in our own. Neither a request nor an answer is ever held as a whole. */
@NullMarked
package org.carillon.batch.boundary;

import org.jspecify.annotations.NullMarked;
