/** The queue between storing receipts and applying them. */
@NullMarked
package org.carillon.receipt.messaging;

import org.jspecify.annotations.NullMarked;
