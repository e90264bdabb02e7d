package org.carillon.twiml.control;

/**
 * Something that Twilio would not understand.
 *
 * @param line from 1
 * @param column from 1, of the end of what is at fault
 * @param words what is wrong, as {@code <Speak> is not TwiML}
 */
public record TwimlFault(int line, int column, String words) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + words;
    }
}
