package org.carillon.frame.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page keeps to, told from its source. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/org/carillon");
    private static final Pattern KEY = Pattern.compile("(\\w+)Text\\['([^']+)'\\]");
    private static final Pattern WORDS = Pattern.compile(">([^<>]*\\p{L}{2,}[^<>]*)<");

    @Test
    void everyPageSaysWhoMaySeeIt() {
        Set<String> served;
        try (Stream<Path> files = list(PAGES)) {
            served = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        served.removeIf(name -> WebPage.at("/" + name).isPresent());
        assertEquals(Set.of(), served);
    }

    @Test
    void noPageHasAnInlineStyleOrScriptOrUnescapedText() {
        Pattern forbidden = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|escape=\"false\"|<style|<script(?![^>]*src=)");
        assertEquals(
                List.of(),
                sources().filter(file -> forbidden.matcher(read(file)).find()).toList());
    }

    @Test
    void noPageHasWordsOfItsOwn() {
        List<String> words = sources()
                .flatMap(file -> WORDS.matcher(
                                read(file).replaceAll("#\\{[^}]*\\}", "").replaceAll("&\\w+;", ""))
                        .results()
                        .map(found -> file.getFileName() + ": " + found.group(1).strip()))
                .filter(found -> !found.endsWith(": · Carillon") && !found.endsWith(": Carillon"))
                .toList();
        assertEquals(List.of(), words);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        for (Path english : bundles()) {
            Path german = english.resolveSibling("texts_de.properties");
            assertEquals(keys(english), keys(german), english.toString());
        }
    }

    @Test
    void everyTextThatAPageNamesIsThere() {
        Set<String> missing = new TreeSet<>();
        sources().forEach(file -> {
            Matcher named = KEY.matcher(read(file));
            while (named.find()) {
                Path bundle = TEXTS.resolve(named.group(1)).resolve("page/texts_en.properties");
                if (!Files.exists(bundle) || !keys(bundle).contains(named.group(2))) {
                    missing.add(file.getFileName() + ": " + named.group());
                }
            }
        });
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPageAndSectionHasAName() {
        Set<String> names = keys(TEXTS.resolve("frame/page/texts_en.properties"));
        for (WebPage page : WebPage.values()) {
            assertEquals(true, names.contains(page.getKey()), page.getKey());
        }
        for (WebPage.Section section : WebPage.Section.values()) {
            assertEquals(true, section == WebPage.Section.NONE || names.contains(section.getKey()), section.getKey());
        }
    }

    private static Stream<Path> sources() {
        return walk(PAGES).filter(file -> file.toString().endsWith(".xhtml"));
    }

    private static List<Path> bundles() {
        return walk(TEXTS).filter(file -> file.endsWith("texts_en.properties")).toList();
    }

    private static Set<String> keys(Path bundle) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Stream<Path> list(Path folder) {
        try {
            return Files.list(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
