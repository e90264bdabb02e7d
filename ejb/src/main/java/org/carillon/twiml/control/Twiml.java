package org.carillon.twiml.control;

import java.util.List;

/**
 * A TwiML document that was read.
 *
 * @param faults in the order of the document, at most {@value TwimlReader#MOST_FAULTS}; empty if Twilio understands it
 * @param spoken what the person called hears read out, in one line; empty if nothing is
 */
public record Twiml(List<TwimlFault> faults, String spoken) {
    /** Characters that Twilio takes with a call. */
    public static final int LONGEST = 4_000;

    public Twiml {
        faults = List.copyOf(faults);
    }

    /** Never throws for what is in it, and never looks at anything outside of it. */
    public static Twiml read(String document) {
        return new TwimlReader(document).read();
    }
}
