package org.carillon.conversation.control;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Remembers what was told, as it was then, for as long as a look reaches back. Not for use by several threads. */
final class ToldNews {
    private final Duration remembered;
    private final Map<Object, Instant> told = new HashMap<>();

    ToldNews(Duration remembered) {
        this.remembered = remembered;
    }

    /** What is left is told from now on. */
    ConversationNews without(ConversationNews news, Instant now) {
        told.values().removeIf(at -> at.plus(remembered).isBefore(now));
        return new ConversationNews(
                news.messages().stream()
                        .filter(changed -> isNew(new Step(changed.message().id(), changed.at()), now))
                        .toList(),
                news.conversations().stream()
                        .filter(named -> isNew(
                                new Step(
                                        named.conversation().getPatientId(),
                                        named.conversation().getChangedAt()),
                                now))
                        .toList(),
                news.tooMany() && isNew(new Step("too many", now.truncatedTo(ChronoUnit.MINUTES)), now));
    }

    private boolean isNew(Step step, Instant now) {
        return told.put(step, now) == null;
    }

    private record Step(Object what, Instant at) {}
}
