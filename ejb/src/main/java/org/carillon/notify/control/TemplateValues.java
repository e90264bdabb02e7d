package org.carillon.notify.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.template.entity.TemplateName;
import org.carillon.template.entity.TemplateVariable;

/** Whether what a caller gives fills a template. */
public final class TemplateValues {
    private TemplateValues() {}

    /** What is unknown or missing, by the name of the field. */
    public static Map<String, String> faults(
            TemplateName template, Collection<String> needed, Map<String, String> values, String field) {
        List<String> known =
                template.known().stream().map(TemplateVariable::key).toList();
        Map<String, String> faults = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(variable -> !known.contains(variable))
                .forEach(variable -> faults.put(
                        field + "." + variable,
                        "is not a variable of " + template.key() + "; known are " + String.join(", ", known)));
        needed.stream()
                .filter(variable -> values.getOrDefault(variable, "").isBlank())
                .forEach(variable -> faults.put(field + "." + variable, "is required"));
        return faults;
    }
}
