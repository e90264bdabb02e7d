/** What every timer runs through: nothing escapes a callback, since an exception can end an EJB timer for good. */
@NullMarked
package org.carillon.heartbeat.control;

import org.jspecify.annotations.NullMarked;
