package org.carillon.frame.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What the address of a page asks for. A parameter that is absent, empty or blank is null; one that cannot be read is a problem. */
@Named
@RequestScoped
public class Asked {
    private static final int LONGEST = 300;

    public @Nullable String text(String name) {
        String value = request().getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw QueryParameters.refused(
                    name, "must have at most " + LONGEST + " characters and no control characters");
        }
        return value.strip();
    }

    public @Nullable Long number(String name) {
        return QueryParameters.number(name, text(name), 0, Long.MAX_VALUE);
    }

    public boolean isTrue(String name) {
        return QueryParameters.isTrue(name, text(name));
    }

    public @Nullable UUID id(String name) {
        return QueryParameters.id(name, text(name), "an id");
    }

    /** Of a page that shows one thing: fails with NOT_FOUND without it. */
    public long neededNumber() {
        Long id = number("id");
        if (id == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "The address names nothing: id is missing");
        }
        return id;
    }

    /** This page's address with one parameter changed; null takes it away. */
    public String with(String name, @Nullable Object value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request().getParameterMap().forEach((known, values) -> {
            if (!values[0].isBlank()) {
                parameters.put(known, values[0]);
            }
        });
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, value.toString());
        }
        String query = parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        String path = request().getServletPath().replace(".xhtml", "");
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
