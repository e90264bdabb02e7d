/** A2 over REST: rules are data, and the ledger can be seen. */
@NullMarked
package org.carillon.reminder.boundary;

import org.jspecify.annotations.NullMarked;
