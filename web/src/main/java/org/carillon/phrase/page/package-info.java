/** Texts kept ready for conversations, for staff to keep. */
@NullMarked
package org.carillon.phrase.page;

import org.jspecify.annotations.NullMarked;
