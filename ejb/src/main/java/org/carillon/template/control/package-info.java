/**
 * Fills and keeps the texts of messages. A text is read once and kept in memory; whether another node has saved a newer one is
 * asked every other second at most, so that a hundred thousand reminders cost a handful of queries.
 */
@NullMarked
package org.carillon.template.control;

import org.jspecify.annotations.NullMarked;
