package org.carillon.template.control;

/**
 * A filled template.
 *
 * @param subject for an e-mail: the template's own, else the first line of the text
 * @param text at most 1,600 characters
 */
public record RenderedMessage(String subject, String text) {

    /** A text that comes from no template. */
    public static RenderedMessage of(String text) {
        return new RenderedMessage(KnownText.firstLine(text), text);
    }
}
