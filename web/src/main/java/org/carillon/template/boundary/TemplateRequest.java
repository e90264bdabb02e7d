package org.carillon.template.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new text, with variables in braces.
 *
 * @param subject of an e-mail, with variables too; the first line of the text if absent
 */
public record TemplateRequest(
        @Schema(maxLength = MessageText.LONGEST) @Nullable String text,
        @Schema(maxLength = 200) @Nullable String subject) {

    static String textOf(@Nullable TemplateRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        if (request.text == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "text", "is required");
        }
        return request.text;
    }
}
