package org.carillon.api.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.boundary.ProblemDocument;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problems that every operation can answer, each with an example. */
final class SharedAnswers {
    private static final Map<ProblemCode, Problem> ALWAYS = new LinkedHashMap<>();
    private static final Map<ProblemCode, Problem> WITH_BODY = new LinkedHashMap<>();

    static {
        add(ALWAYS, Problem.field(ProblemCode.VALIDATION_FAILED, "message", "must not be blank"));
        add(ALWAYS, Problem.of(ProblemCode.UNAUTHENTICATED, "Send the header Authorization: Bearer <token>"));
        add(ALWAYS, Problem.of(ProblemCode.FORBIDDEN, "None of your roles may do this"));
        add(ALWAYS, Problem.of(ProblemCode.DATABASE_UNAVAILABLE, "Nothing was changed; try again"));
        add(WITH_BODY, Problem.of(ProblemCode.REQUEST_IN_PROGRESS, "The first request with this key is in progress"));
        add(WITH_BODY, Problem.of(ProblemCode.BODY_TOO_LARGE, "The body may have 65536 bytes"));
        add(WITH_BODY, Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send Content-Type: application/json"));
        add(
                WITH_BODY,
                Problem.of(
                        ProblemCode.REJECTED_BY_PROVIDER,
                        "The recipient's number is not a valid phone number (provider's code 21211)"));
        add(WITH_BODY, Problem.of(ProblemCode.CLIENT_RATE_EXCEEDED, "You may send 100 requests a second"));
    }

    private SharedAnswers() {}

    static void addTo(Operation operation) {
        APIResponses answers = operation.getResponses();
        if (answers == null) {
            answers = OASFactory.createAPIResponses();
            operation.setResponses(answers);
        }
        for (Problem problem : ALWAYS.values()) {
            add(answers, problem);
        }
        if (operation.getRequestBody() != null) {
            for (Problem problem : WITH_BODY.values()) {
                add(answers, problem);
            }
        }
    }

    private static void add(Map<ProblemCode, Problem> problems, Problem problem) {
        problems.put(problem.code(), problem);
    }

    private static void add(APIResponses answers, Problem problem) {
        String status = String.valueOf(problem.code().status());
        APIResponse known = answers.getAPIResponse(status);
        if (known != null && known.getContent() != null) {
            return;
        }
        String description = known == null ? problem.code().title() : known.getDescription();
        answers.addAPIResponse(
                status, OASFactory.createAPIResponse().description(description).content(example(problem)));
    }

    private static Content example(Problem problem) {
        Map<?, ?> document = StrictJson.MAPPER.convertValue(ProblemDocument.of(problem), Map.class);
        return OASFactory.createContent()
                .addMediaType(
                        ProblemDocument.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(document));
    }
}
