/**
 * Conversations and the work list, for staff. A thread is written by the server alone: what is new or has changed is asked for as a part of
 * the page, so that there is one look of a message in each language (decision 47).
 */
@NullMarked
package org.carillon.conversation.page;

import org.jspecify.annotations.NullMarked;
