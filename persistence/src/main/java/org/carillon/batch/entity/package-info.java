/**
 * A bulk: one text to many. What was asked for is staged row by row; how far it has gone is one number in the batch, moved in the
 * transaction that puts the rows below it into the outbox. So a hundred thousand rows are written once and never changed, and a restart goes
 * on where the last transaction has ended.
 */
@NullMarked
package org.carillon.batch.entity;

import org.jspecify.annotations.NullMarked;
