package org.carillon.conversation.control;

/** @param unread only those in which something is new */
public record ConversationFilter(boolean unread) {}
