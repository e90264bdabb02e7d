package org.carillon.twiml.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives each {@code <Gather>} that names no address for its digits one of ours, so that an acknowledgement is not lost. */
public final class Gathers {
    /** Comments, CDATA and processing instructions are passed over; a value may hold a {@code >}. */
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<Gather(?=[\\s/>])((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>",
            Pattern.DOTALL);

    private static final Pattern ACTION = Pattern.compile("\\saction\\s*=");

    private Gathers() {}

    /**
     * The document with the addresses.
     *
     * @param document well-formed TwiML
     * @param address with a query or without; the number of the Gather, from 1, is added to its query as {@code gather}
     */
    public static String answeredAt(String document, String address) {
        String joint = address.indexOf('?') < 0 ? "?" : "&amp;";
        String written = escaped(address) + joint + "gather=";
        StringBuilder whole = new StringBuilder(document.length());
        Matcher tags = TAG.matcher(document);
        int number = 0;
        while (tags.find()) {
            String tag = tags.group();
            if (tags.group(1) != null) {
                number++;
                if (!ACTION.matcher(withoutValues(tags.group(1))).find()) {
                    tag = "<Gather action=\"" + written + number + "\"" + tags.group(1) + ">";
                }
            }
            tags.appendReplacement(whole, Matcher.quoteReplacement(tag));
        }
        return tags.appendTail(whole).toString();
    }

    /** A document that reads a text out. */
    public static String readOut(String text) {
        return "<Response><Say>" + escaped(text) + "</Say></Response>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String withoutValues(String attributes) {
        return attributes.replaceAll("\"[^\"]*\"|'[^']*'", "");
    }
}
