package org.carillon.bench.inbound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of calls. */
record Calls(Collection<Call> all) {

    Calls where(Predicate<Call> which) {
        return new Calls(all.stream().filter(which).toList());
    }

    long taken() {
        return all.stream().filter(Call::isTaken).count();
    }

    /** A line: how many, within what time half and 99 of 100 were answered, and what was not taken. */
    String told(String when) {
        List<Double> millis =
                all.stream().filter(Call::isTaken).map(Call::millis).sorted().toList();
        Map<Integer, Long> refused = all.stream()
                .filter(call -> !call.isTaken())
                .collect(Collectors.groupingBy(Call::status, TreeMap::new, Collectors.counting()));
        return "%-18s %6d calls, answered p50 %7.1f ms, p99 %7.1f ms, most %7.1f ms, not taken %s"
                .formatted(when, all.size(), share(millis, 0.5), share(millis, 0.99), share(millis, 1), refused);
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }
}
