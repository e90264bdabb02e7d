/**
 * Telling a user of the directory something, by whichever channels the user prefers. A component of its own, since it stands on the
 * directory, preferences, templates and notifications, which know nothing of each other. All rows of one notice are written in one
 * transaction; each then goes its own way.
 */
@NullMarked
package org.carillon.notify.control;

import org.jspecify.annotations.NullMarked;
