package org.carillon.frame.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carillon.problem.control.ProblemCode;
import org.junit.jupiter.api.Test;

/** What the pages' script says when the API refuses. */
class ProblemTitlesTest {

    @Test
    void everyProblemHasATitleInEveryLanguage() throws IOException {
        Set<String> codes = Arrays.stream(ProblemCode.values())
                .map(ProblemCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Locale language : Languages.ALL) {
            Map<String, String> titles = titles(language);
            assertEquals(codes, new TreeSet<>(titles.keySet()), language.toString());
            assertFalse(titles.values().stream().anyMatch(String::isBlank));
        }
    }

    private static Map<String, String> titles(Locale language) throws IOException {
        Path file = Path.of("src/main/webapp/assets/problems." + language.getLanguage() + ".json");
        return new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
    }
}
