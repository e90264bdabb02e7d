/**
 * What providers report about messages, kept raw. A receipt is stored before anything is done with it, and processed once: the
 * row says what became of it.
 */
@NullMarked
package org.carillon.receipt.entity;

import org.jspecify.annotations.NullMarked;
