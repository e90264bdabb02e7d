/** The documents' examples, word for word, one class for each document. */
@NullMarked
package org.carillon.document;

import org.jspecify.annotations.NullMarked;
