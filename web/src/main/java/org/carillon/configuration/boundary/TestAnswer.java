package org.carillon.configuration.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The provider knows the account and lets it send.
 *
 * @param detail what the provider said, for people
 */
@Schema(name = "ConnectionTest")
public record TestAnswer(boolean success, String message, String detail) {}
