package org.carillon.phrase.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text as it is to be kept. */
@Schema(
        name = "ConversationTemplateChange",
        requiredProperties = {"name", "text"})
public record PhraseRequest(
        @Schema(example = "Running late") @Nullable String name,

        @Schema(
                description = "{patient_name} or {name} stands for the patient's name, others for what a send gives",
                maxLength = MessageText.LONGEST,
                example = "Hello {patient_name}, we are running {minutes} minutes late today.")
        @Nullable
        String text,

        @Schema(description = "As it was if absent; a new one is active") @Nullable
        Boolean active) {
    private static final int LONGEST_NAME = 100;

    /** Checked and with plain line ends; fails naming all wrong fields. */
    static PhraseRequest checked(@Nullable PhraseRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Shape shape = new Shape("");
        String name = shape.required("name", request.name, LONGEST_NAME);
        String text = shape.text("text", request.text, MessageText.LONGEST);
        MessageText.fault(text.isEmpty() ? "-" : text).ifPresent(fault -> shape.refuse("text", fault));
        shape.check();
        return new PhraseRequest(name, text.replace("\r\n", "\n").replace('\r', '\n'), request.active);
    }
}
