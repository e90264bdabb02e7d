package org.carillon.conversation.control;

import org.carillon.conversation.entity.Conversation;

/** @param patientName as the register has it now */
public record NamedConversation(Conversation conversation, String patientName) {}
