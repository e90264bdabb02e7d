package org.carillon.overview.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Lane;

/** Adds up what {@link CountedMinutes} has counted. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Figures {
    private static final int MOST_REASONS = 10;
    private static final int MINUTES = 60;
    private static final String BY_REASON = "select status, reason, max(words), sum(number) from overview_count"
            + " where in_minute >= ?1 group by status, reason";
    private static final String BY_HOUR = "select hour_number, status, sum(number) from"
            + " (select (in_minute - cast(?1 as bigint)) / " + MINUTES
            + " as hour_number, status, number from overview_count where in_minute >= ?2) h group by hour_number, status";
    private static final String BY_LANE =
            "select lane, bucket, sum(number) from overview_speed" + " where in_minute >= ?1 group by lane, bucket";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public Today today(Instant begin) {
        Map<Status, Long> numbers = new EnumMap<>(Status.class);
        Map<String, FailureReason> failures = new HashMap<>();
        for (Object[] row : rows(BY_REASON, Minutes.of(begin))) {
            Status status = Status.valueOf((String) row[0]);
            numbers.merge(status, number(row[3]), Long::sum);
            if (Stage.of(status) == Stage.FAILED) {
                String code = (String) row[1];
                failures.merge(
                        code,
                        new FailureReason(code, Objects.requireNonNullElse((String) row[2], ""), number(row[3])),
                        (one, same) -> new FailureReason(code, one.words(), one.number() + same.number()));
            }
        }
        return new Today(begin, new Tally(numbers), mostFrequent(failures));
    }

    private static List<FailureReason> mostFrequent(Map<String, FailureReason> failures) {
        return failures.values().stream()
                .sorted(Comparator.comparingLong(FailureReason::number)
                        .reversed()
                        .thenComparing(FailureReason::code))
                .limit(MOST_REASONS)
                .toList();
    }

    /** So many hours from that moment on, those without a message too. */
    public List<HourTally> hours(Instant begin, int hours) {
        List<Map<Status, Long>> numbers = new ArrayList<>();
        for (int i = 0; i < hours; i++) {
            numbers.add(new EnumMap<>(Status.class));
        }
        long first = Minutes.of(begin);
        for (Object[] row : rows(BY_HOUR, first, first)) {
            int hour = (int) number(row[0]);
            if (hour < hours) {
                numbers.get(hour).put(Status.valueOf((String) row[1]), number(row[2]));
            }
        }
        List<HourTally> tallies = new ArrayList<>();
        for (int i = 0; i < hours; i++) {
            tallies.add(new HourTally(Minutes.start(first + (long) i * MINUTES), new Tally(numbers.get(i))));
        }
        return tallies;
    }

    /** Of messages that were taken in since then. */
    public Speeds speeds(Instant begin) {
        Map<Integer, Long> all = new HashMap<>();
        Map<Lane, Map<Integer, Long>> byLane = new EnumMap<>(Lane.class);
        for (Object[] row : rows(BY_LANE, Minutes.of(begin))) {
            int bucket = (int) number(row[1]);
            all.merge(bucket, number(row[2]), Long::sum);
            byLane.computeIfAbsent(Lane.valueOf((String) row[0]), lane -> new HashMap<>())
                    .put(bucket, number(row[2]));
        }
        Map<Lane, Speed> speeds = new EnumMap<>(Lane.class);
        byLane.forEach((lane, buckets) -> speeds.put(lane, new Speed(buckets)));
        return new Speeds(new Speed(all), speeds);
    }

    /** The first lane first. */
    public List<Queue> queues() {
        return rows("select status, lane, number, oldest_ms from overview_waiting").stream()
                .map(row -> new Queue(
                        Status.valueOf((String) row[0]),
                        Lane.valueOf((String) row[1]),
                        number(row[2]),
                        Instant.ofEpochMilli(number(row[3]))))
                .sorted(Comparator.comparing(Queue::lane).thenComparing(Queue::status))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Long... parameters) {
        Query asked = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        return asked.getResultList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
