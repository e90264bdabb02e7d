package org.carillon.conversation.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A part of a thread.
 *
 * @param messages as they are read, the oldest first
 * @param more whether there are others beyond, in the direction in which it was read
 */
public record ThreadPage(List<ThreadMessage> messages, boolean more) {
    public ThreadPage {
        messages = List.copyOf(messages);
    }

    /**
     * Ranges that were read in one direction, put together; a message may be in several of them.
     *
     * @param ranges each has one more than {@code limit} where there are more
     */
    static ThreadPage merged(Collection<List<ThreadMessage>> ranges, Way way, int limit) {
        Map<UUID, ThreadMessage> sorted = new TreeMap<>(way.comparator());
        ranges.forEach(range -> range.forEach(message -> sorted.putIfAbsent(message.id(), message)));
        List<ThreadMessage> nearest = new ArrayList<>(sorted.values());
        boolean more = nearest.size() > limit;
        List<ThreadMessage> page = more ? nearest.subList(0, limit) : nearest;
        if (way == Way.OLDER) {
            Collections.reverse(page);
        }
        return new ThreadPage(page, more);
    }
}
