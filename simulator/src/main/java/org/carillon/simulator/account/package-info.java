/** Who calls, and with which token callbacks are signed. Without configured credentials any non-empty pair is right. */
@NullMarked
package org.carillon.simulator.account;

import org.jspecify.annotations.NullMarked;
