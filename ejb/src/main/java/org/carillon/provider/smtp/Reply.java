package org.carillon.provider.smtp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server answered.
 *
 * @param status three digits (RFC 5321)
 * @param enhanced such as {@code 5.1.1} (RFC 3463); null if the server gives none
 * @param words the server's own, on one line, without addresses
 */
record Reply(int status, @Nullable String enhanced, String words) {
    private static final Pattern LINE =
            Pattern.compile("[0-9]{3}[ -]?(?:([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?:\\s|$))?(.*)");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>]*@[^\\s<>]*");
    private static final int MOST_WORDS = 200;

    static Reply of(int status, String answer) {
        String enhanced = null;
        List<String> words = new ArrayList<>();
        for (String line : answer.split("\\R")) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                enhanced = enhanced == null ? matcher.group(1) : enhanced;
                words.add(matcher.group(2).strip());
            }
        }
        String sentence = ADDRESS.matcher(String.join(" ", words)).replaceAll("…");
        sentence = sentence.replaceAll("\\p{Cntrl}", " ");
        return new Reply(
                status, enhanced, sentence.length() > MOST_WORDS ? sentence.substring(0, MOST_WORDS) : sentence);
    }

    /** The more telling of the two codes. */
    String code() {
        return enhanced == null ? String.valueOf(status) : enhanced;
    }

    boolean taken() {
        return status >= 200 && status < 300;
    }

    boolean later() {
        return status >= 400 && status < 500;
    }

    boolean never() {
        return status >= 500;
    }

    /** Code and words, for people. */
    String told() {
        return status + " " + (enhanced == null ? "" : enhanced + " ") + words;
    }
}
