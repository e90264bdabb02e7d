package org.carillon.template.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carillon.template.entity.TemplateName;
import org.carillon.template.entity.TemplateVariable;
import org.carillon.text.Encoding;
import org.carillon.text.TextMeasure;
import org.carillon.text.UnicodeCharacter;

/**
 * A text as a patient would get it, and what it costs.
 *
 * @param text filled in
 * @param unicode characters that make it UCS-2, whether they stand in the template or came with a value
 * @param warnings what may be saved all the same
 */
public record TemplatePreview(String text, TextMeasure measure, List<UnicodeCharacter> unicode, List<String> warnings) {
    private static final Pattern PROVIDERS_WORD =
            Pattern.compile("\\b(YES|CANCEL|UNSUBSCRIBE|END|QUIT|STOPALL|REVOKE|OPTOUT|START|UNSTOP)\\b");

    /** Filled with samples. */
    public static TemplatePreview of(TemplateName name, String template) {
        return of(template, samples(name));
    }

    static Map<String, String> samples(TemplateName name) {
        return name.known().stream().collect(Collectors.toMap(TemplateVariable::key, TemplateVariable::sample));
    }

    static TemplatePreview of(String template, Map<String, String> values) {
        String text = TemplateText.of(template).fill(values);
        TextMeasure measure = TextMeasure.of(text);
        List<UnicodeCharacter> unicode = UnicodeCharacter.in(text);
        List<String> warnings = new ArrayList<>();
        if (measure.encoding() == Encoding.UCS_2) {
            warnings.add(costOf(unicode, measure, text));
        }
        Matcher word = PROVIDERS_WORD.matcher(template);
        if (word.find()) {
            warnings.add("It has the word " + word.group()
                    + ": who answers with it subscribes or unsubscribes at the provider; ask for 1 and 2 instead");
        }
        return new TemplatePreview(text, measure, unicode, List.copyOf(warnings));
    }

    /** What it would cost without the characters that make it UCS-2. */
    public int plainSegments() {
        return TextMeasure.of(UnicodeCharacter.without(text)).segments();
    }

    /** A word in it with which people subscribe or unsubscribe at the provider. */
    public Optional<String> providersWord() {
        Matcher word = PROVIDERS_WORD.matcher(text);
        return word.find() ? Optional.of(word.group()) : Optional.empty();
    }

    private static String costOf(List<UnicodeCharacter> unicode, TextMeasure measure, String text) {
        String characters = unicode.stream()
                .map(found -> found.character() + " (" + found.code() + " " + found.name() + ")")
                .collect(Collectors.joining(", "));
        int without = TextMeasure.of(UnicodeCharacter.without(text)).segments();
        return "Sent as UCS-2 because of " + characters + ": " + segments(measure.segments()) + ", without them "
                + without;
    }

    private static String segments(int number) {
        return number == 1 ? "1 segment" : number + " segments";
    }
}
