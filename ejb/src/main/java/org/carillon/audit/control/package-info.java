/**
 * What must be answered for: written in the transaction of the deed, so that there is neither a deed without its entry nor an entry
 * without its deed. An entry holds no secret and no message text, since auditors read it.
 */
@NullMarked
package org.carillon.audit.control;

import org.jspecify.annotations.NullMarked;
