@NullMarked
package org.carillon.simulator.ledger;

import org.jspecify.annotations.NullMarked;
