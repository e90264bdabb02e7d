package org.carillon.practice.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.carillon.batch.boundary.RowReader;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.ReachedPatient;
import org.jspecify.annotations.Nullable;

/** The recipients of a bulk of the practice; patients among them are looked up some hundreds at a time. */
@ApplicationScoped
public class PracticeRows {
    private static final int AT_ONCE = 500;
    private static final String PATIENT = "patient_id";
    private static final List<String> NAMES = List.of("name", "patient_name");

    @Inject
    PatientNumbers numbers;

    /** @param values of all rows; a row's own win */
    Iterator<BatchRecipient> over(Iterator<JsonNode> nodes, @Nullable String region, Map<String, String> values) {
        return new Rows(nodes, region, values);
    }

    private BatchRecipient read(
            JsonNode node, Map<Long, ReachedPatient> known, @Nullable String region, Map<String, String> values) {
        Optional<Long> id = patient(node);
        if (id.isEmpty()) {
            boolean wrong = node.isObject() && node.hasNonNull(PATIENT);
            return wrong
                    ? BatchRecipient.unreadable(null, "patient_id must be a positive whole number")
                    : named(RowReader.read(node, region), null, values);
        }
        ReachedPatient patient = known.get(id.get());
        if (patient == null) {
            return BatchRecipient.unreadable(null, "there is no active patient " + id.get() + " with a phone number");
        }
        if (node.hasNonNull("to")) {
            return BatchRecipient.unreadable(
                    node.get("to").asText(), "to and patient_id cannot stand together in a bulk");
        }
        ObjectNode withNumber = ((ObjectNode) node).deepCopy();
        withNumber.remove(PATIENT);
        withNumber.put("to", patient.number());
        return named(RowReader.read(withNumber, region), patient, values);
    }

    private static BatchRecipient named(
            BatchRecipient row, @Nullable ReachedPatient patient, Map<String, String> values) {
        if (row.fault() != null) {
            return row;
        }
        Map<String, String> all = new HashMap<>(values);
        String called = row.variables().getOrDefault("name", patient == null ? null : patient.name());
        if (called != null) {
            NAMES.forEach(variable -> all.put(variable, called));
        }
        all.putAll(row.variables());
        return BatchRecipient.of(row.to(), row.userId(), all)
                .in(row.region())
                .toPatient(patient == null ? null : patient.id());
    }

    private static Optional<Long> patient(JsonNode node) {
        JsonNode id = node.path(PATIENT);
        return id.canConvertToExactIntegral() && id.canConvertToLong() && id.longValue() > 0
                ? Optional.of(id.longValue())
                : Optional.empty();
    }

    private final class Rows implements Iterator<BatchRecipient> {
        private final Iterator<JsonNode> nodes;
        private final @Nullable String region;
        private final Map<String, String> values;
        private final Deque<BatchRecipient> ready = new ArrayDeque<>();

        Rows(Iterator<JsonNode> nodes, @Nullable String region, Map<String, String> values) {
            this.nodes = nodes;
            this.region = region;
            this.values = values;
        }

        @Override
        public boolean hasNext() {
            return !ready.isEmpty() || nodes.hasNext();
        }

        @Override
        public BatchRecipient next() {
            if (ready.isEmpty()) {
                readSome();
            }
            BatchRecipient next = ready.poll();
            if (next == null) {
                throw new NoSuchElementException();
            }
            return next;
        }

        private void readSome() {
            List<JsonNode> some = new ArrayList<>();
            while (nodes.hasNext() && some.size() < AT_ONCE) {
                some.add(nodes.next());
            }
            List<Long> patients = some.stream()
                    .flatMap(node -> patient(node).stream())
                    .distinct()
                    .toList();
            Map<Long, ReachedPatient> known = numbers.reached(patients);
            some.forEach(node -> ready.add(read(node, known, region, values)));
        }
    }
}
