package org.carillon.template.boundary;

import java.util.Arrays;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.template.entity.TemplateName;

/** What a template is for, as requests write it. */
final class TemplateNames {
    private static final String KNOWN = QueryParameters.listed(Arrays.asList(TemplateName.values()), TemplateName::key);

    private TemplateNames() {}

    static TemplateName inBody(String written) {
        return TemplateName.of(written)
                .orElseThrow(() -> Problem.field(ProblemCode.VALIDATION_FAILED, "type", "must be one of " + KNOWN));
    }

    static TemplateName inAddress(String written) {
        return TemplateName.of(written)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There are templates for " + KNOWN));
    }
}
