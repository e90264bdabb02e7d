package org.carillon.security.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the header X-CSRFToken has to say. */
@Schema(name = "CsrfToken")
public record CsrfTokenAnswer(String csrfToken) {

    @Override
    public String toString() {
        return "CsrfTokenAnswer[…]";
    }
}
