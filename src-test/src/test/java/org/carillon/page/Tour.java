package org.carillon.page;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Assertions;

/** Follows the links from the overview to every page, one address of each: a new page is on the tour as soon as one links to it. */
public final class Tour {
    private static final List<String> START = List.of("/overview", "/my-account");
    private static final String NO_PAGE =
            "^/(api|simulator|assets|docs|openapi|health|metrics|sign-in|jakarta)\\b.*|.*\\.\\w+$";

    private final Visitor visitor;
    private final BiConsumer<Page, String> guide;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    private Tour(Visitor visitor, BiConsumer<Page, String> guide) {
        this.visitor = visitor;
        this.guide = guide;
    }

    /**
     * Shows each page to the guide, by a name for its pictures; tells afterwards what the guide has thrown.
     *
     * @return the paths
     */
    public static Set<String> of(Visitor visitor, BiConsumer<Page, String> guide) {
        Tour tour = new Tour(visitor, guide);
        START.forEach(path -> tour.addresses.put(path, path));
        Set<String> visited = new TreeSet<>();
        while (visited.size() < tour.addresses.size()) {
            List<String> next = tour.addresses.keySet().stream()
                    .filter(path -> !visited.contains(path))
                    .toList();
            next.forEach(tour::visit);
            visited.addAll(next);
        }
        if (!tour.findings.isEmpty()) {
            Assertions.fail(String.join("\n", tour.findings));
        }
        return visited;
    }

    private void visit(String path) {
        Page page = visitor.open(addresses.getOrDefault(path, path));
        try {
            for (Object link : (List<?>) page.evaluate(
                    "[...document.links].filter(link => !link.closest('[hidden]')).map(link => link.href)")) {
                note(page, String.valueOf(link));
            }
            guide.accept(page, path.substring(1).replace('/', '-'));
        } catch (AssertionError finding) {
            findings.add(finding.getMessage());
        } finally {
            page.context().close();
        }
    }

    private void note(Page page, String link) {
        URI here = URI.create(page.url());
        URI there = URI.create(link);
        String path = there.getPath();
        if (here.getAuthority().equals(there.getAuthority()) && path.length() > 1 && !path.matches(NO_PAGE)) {
            String query = there.getRawQuery();
            addresses.putIfAbsent(path, query == null ? path : path + "?" + query);
        }
    }
}
