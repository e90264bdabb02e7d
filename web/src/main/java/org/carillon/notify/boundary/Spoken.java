package org.carillon.notify.boundary;

import java.util.Map;

/** A text as a call that reads it out. */
final class Spoken {
    private static final int LONGEST = 4_000;

    private Spoken() {}

    static String twiml(String text) {
        return "<Response><Say>" + escaped(text) + "</Say></Response>";
    }

    static Map<String, String> faults(String text) {
        if (text.chars().anyMatch(unit -> unit < ' ' && unit != '\n' && unit != '\t' && unit != '\r')) {
            return Map.of("message", "has a control character");
        }
        int length = twiml(text).length();
        return length <= LONGEST
                ? Map.of()
                : Map.of("message", "has " + length + " characters as TwiML, at most " + LONGEST + " can be read out");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
