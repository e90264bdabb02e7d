package org.carillon.provider.twilio;

import java.util.List;
import java.util.Set;

/** Twilio's words for the state of a call, in the order in which they come. */
final class CallWord {
    private static final List<String> UNDER_WAY = List.of("queued", "initiated", "ringing", "in-progress");
    private static final Set<String> ENDED = Set.of("completed", "busy", "failed", "no-answer", "canceled");

    private CallWord() {}

    static boolean isAnswered(String word) {
        return word.equals("in-progress");
    }

    static boolean isEnded(String word) {
        return ENDED.contains(word);
    }

    /** Where no sequence number is given; a word that is not known is older than any. */
    static int rank(String word) {
        return isEnded(word) ? UNDER_WAY.size() : UNDER_WAY.indexOf(word);
    }
}
