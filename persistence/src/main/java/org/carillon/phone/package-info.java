/**
 * Phone numbers: any usual form in, E.164 out. A number is taken if it is possible (its length fits its country) and it is
 * remembered whether it is valid (a range in use): numbering plans change faster than libraries, and test numbers are never valid.
 *
 * <p>Without a plus or an international prefix only the default region's own country code is recognised. Guessing a foreign
 * country from bare digits would turn a slip of the finger into a message to a stranger abroad.
 */
@NullMarked
package org.carillon.phone;

import org.jspecify.annotations.NullMarked;
