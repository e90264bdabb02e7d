package org.carillon.provider.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As B1 words it. */
@Schema(name = "TwilioHealth")
public record TwilioHealthAnswer(String status, String message) {}
