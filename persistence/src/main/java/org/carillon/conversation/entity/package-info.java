/** What is known of a conversation beside its messages: whether there is something new, and up to where it was read. */
@NullMarked
package org.carillon.conversation.entity;

import org.jspecify.annotations.NullMarked;
