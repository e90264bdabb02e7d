/** When patients are reminded, and when nobody is disturbed. */
@NullMarked
package org.carillon.reminder.page;

import org.jspecify.annotations.NullMarked;
