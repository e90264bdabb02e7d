/** Who wants which messages, with the evidence, as people look at it. */
@NullMarked
package org.carillon.consent.page;

import org.jspecify.annotations.NullMarked;
