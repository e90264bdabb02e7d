/** The queue between storing receipts and applying them. Messages carry ids only and are not persistent: the rows are. */
@NullMarked
package org.carillon.receipt.messaging;

import org.jspecify.annotations.NullMarked;
