/**
 * Asks a directory of numbers, where that is switched on, and remembers the answers: each question costs. What cannot be asked is sent:
 * a directory that is away must not stop a message.
 */
@NullMarked
package org.carillon.lookup.control;

import org.jspecify.annotations.NullMarked;
