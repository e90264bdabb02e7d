/**
 * Conversations as people read and answer them, page by page or as a stream of what is new. A stream is written without waiting and holds
 * no thread: who reads slowly is cut off, and goes on where the last event was.
 */
@NullMarked
package org.carillon.conversation.boundary;

import org.jspecify.annotations.NullMarked;
