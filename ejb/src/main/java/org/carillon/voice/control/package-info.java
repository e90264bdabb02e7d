/**
 * Calls: what their providers report of them beyond a status, and what the people called answer. Sending a call is sending a notification
 * of that kind; nothing of it is here.
 */
@NullMarked
package org.carillon.voice.control;

import org.jspecify.annotations.NullMarked;
