package org.carillon.provider.smsbroadcast;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an answer: what became of one recipient, or of the whole request.
 *
 * @param told what stands behind the word: {@code 61400111222:2942263}, {@code 0400abc111:Invalid Number}, {@code 4200}, a sentence
 */
record AnswerLine(Word word, String told) {
    private static final Pattern LINE = Pattern.compile("(OK|BAD|ERROR)\\s*:(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_ENDS = Pattern.compile("\\R|<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final int DIGITS_THAT_TELL = 9;

    enum Word {
        /** Taken. */
        OK,
        /** This recipient is refused. */
        BAD,
        /** The whole request is refused. */
        ERROR
    }

    /** The lines that can be read, in their order; none if this is no answer of SMS Broadcast's. */
    static List<AnswerLine> parse(String answer) {
        return LINE_ENDS
                .splitAsStream(answer)
                .map(String::strip)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new AnswerLine(
                        Word.valueOf(line.group(1).toUpperCase(Locale.ROOT)),
                        line.group(2).strip()))
                .toList();
    }

    /** The message's number there, or why the recipient is refused; empty if the line ends before. */
    String detail() {
        int colon = told.indexOf(':');
        return colon < 0 ? "" : told.substring(colon + 1).strip();
    }

    /** Whether it is about this recipient, written the Australian or the international way. */
    boolean isAbout(String digits) {
        int colon = told.indexOf(':');
        String number = (colon < 0 ? told : told.substring(0, colon)).replaceAll("[^0-9]", "");
        return number.equals(digits)
                || (number.length() >= DIGITS_THAT_TELL
                        && digits.endsWith(number.substring(number.length() - DIGITS_THAT_TELL)));
    }
}
