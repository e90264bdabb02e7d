package org.carillon.bench.provider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the provider has taken: the truth with which Carillon's own word is compared. */
final class Ledger {
    private final Map<String, Integer> arrivals = new HashMap<>();
    private final Map<String, List<Message>> byRecipient = new HashMap<>();
    private final Map<String, Message> bySid = new HashMap<>();
    private final Map<Behaviour.Fate, Integer> fates = new EnumMap<>(Behaviour.Fate.class);
    private final String run = Long.toHexString(System.nanoTime() & 0xffffffffL);
    private long serial;

    synchronized Message take(String from, String to, String body) {
        Message message = new Message(
                String.format("SM%16s%016x", run, ++serial).replace(' ', '0'), from, to, body, Instant.now());
        arrivals.merge(to + "\t" + body, 1, Integer::sum);
        byRecipient.computeIfAbsent(to, none -> new ArrayList<>()).add(message);
        bySid.put(message.sid(), message);
        return message;
    }

    synchronized void count(Behaviour.Fate fate) {
        fates.merge(fate, 1, Integer::sum);
    }

    synchronized Optional<Message> bySid(String sid) {
        return Optional.ofNullable(bySid.get(sid));
    }

    /** Newest first; an empty {@code from} means any. */
    synchronized List<Message> find(String to, String from) {
        List<Message> found = new ArrayList<>();
        for (Message message : byRecipient.getOrDefault(to, List.of())) {
            if (from.isEmpty() || from.equals(message.from())) {
                found.add(0, message);
            }
        }
        return found;
    }

    /** A line for each distinct message: arrivals, recipient, text (blanks in place of its line ends); separated by tabs. */
    synchronized String lines() {
        StringBuilder lines = new StringBuilder();
        arrivals.forEach((message, count) ->
                lines.append(count).append('\t').append(message.replace('\n', ' ')).append('\n'));
        return lines.toString();
    }

    /** How many distinct messages there are. */
    synchronized int distinct() {
        return arrivals.size();
    }

    synchronized Map<Behaviour.Fate, Integer> fates() {
        return new EnumMap<>(fates.isEmpty() ? new EnumMap<>(Behaviour.Fate.class) : fates);
    }

    synchronized void clear() {
        arrivals.clear();
        fates.clear();
    }
}
