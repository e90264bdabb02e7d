package org.carillon.provider.wire;

/** One field of a form or a JSON object, decoded. */
public record Parameter(String name, String value) {}
