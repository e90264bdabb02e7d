/**
 * One thread of all that went between us and a patient, whichever number, channel or provider it took. The thread is no copy: it is read
 * from the messages, merged from ranges of keys, so that its newest page costs the same after ten messages and after ten thousand. Whose a
 * message is, is written once, when that is known; a number that several patients have is never guessed.
 */
@NullMarked
package org.carillon.conversation.control;

import org.jspecify.annotations.NullMarked;
