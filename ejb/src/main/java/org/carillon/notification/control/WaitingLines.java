package org.carillon.notification.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.carillon.provider.control.Lane;
import org.carillon.provider.control.Origin;

/**
 * Queued rows whose sender is paced, in a line for each sender and lane. Only their ids are here: what is lost with the process, or
 * finds no place, is brought again by the sweep.
 */
final class WaitingLines {
    private final int mostInOneLane;
    private final int mostAtOnce;
    private final Map<Lane, Map<Origin, Deque<UUID>>> lines = new LinkedHashMap<>();
    private final Set<UUID> waiting = new HashSet<>();

    /** Says how many of at most {@code most} may go now; these must go. */
    @FunctionalInterface
    interface Gate {
        int letPass(Origin origin, Lane lane, int most);
    }

    /** Rows of one sender that may go now. */
    record Group(Origin origin, Lane lane, List<UUID> ids) {}

    /**
     * @param mostInOneLane more find no place
     * @param mostAtOnce largest group
     */
    WaitingLines(int mostInOneLane, int mostAtOnce) {
        this.mostInOneLane = mostInOneLane;
        this.mostAtOnce = mostAtOnce;
        for (Lane lane : Lane.values()) {
            lines.put(lane, new LinkedHashMap<>());
        }
    }

    /** Those that wait already keep their place. */
    synchronized void add(Lane lane, Origin origin, List<UUID> ids) {
        Deque<UUID> line = linesOf(lane).computeIfAbsent(origin, name -> new ArrayDeque<>());
        for (UUID id : ids) {
            if (line.size() < mostInOneLane && waiting.add(id)) {
                line.addLast(id);
            }
        }
    }

    /**
     * Takes slots for as many as may go now: the urgent ones of all senders first, those of bulks last. Who was served goes behind the
     * other senders.
     */
    synchronized List<Group> release(Gate gate) {
        List<Group> groups = new ArrayList<>();
        lines.forEach((lane, ofLane) -> {
            for (Origin origin : List.copyOf(ofLane.keySet())) {
                Deque<UUID> line = Objects.requireNonNull(ofLane.get(origin));
                int number = gate.letPass(origin, lane, Math.min(mostAtOnce, line.size()));
                if (number > 0) {
                    groups.add(new Group(origin, lane, taken(line, number)));
                    ofLane.remove(origin);
                    if (!line.isEmpty()) {
                        ofLane.put(origin, line);
                    }
                }
            }
        });
        return groups;
    }

    /** They could not go, and are the next again. */
    synchronized void putBack(Group group) {
        Deque<UUID> line = linesOf(group.lane()).computeIfAbsent(group.origin(), name -> new ArrayDeque<>());
        for (int i = group.ids().size() - 1; i >= 0; i--) {
            if (waiting.add(group.ids().get(i))) {
                line.addFirst(group.ids().get(i));
            }
        }
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    private Map<Origin, Deque<UUID>> linesOf(Lane lane) {
        return lines.computeIfAbsent(lane, name -> new LinkedHashMap<>());
    }

    private List<UUID> taken(Deque<UUID> line, int number) {
        List<UUID> ids = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            UUID id = line.removeFirst();
            waiting.remove(id);
            ids.add(id);
        }
        return ids;
    }
}
