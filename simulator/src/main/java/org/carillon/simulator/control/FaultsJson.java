package org.carillon.simulator.control;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.simulator.fault.Faults;
import org.jspecify.annotations.Nullable;

/** The faults as JSON: every component of the record under its own name. */
final class FaultsJson {

    private static final RecordComponent[] PARTS = Faults.class.getRecordComponents();
    private static final Set<String> OUTCOMES = Set.of("completed", "busy", "no-answer", "failed");
    private static final int LONGEST = 3_600_000;

    private FaultsJson() {}

    static JsonObject write(Faults faults) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent part : PARTS) {
            Object value = value(part, faults);
            if (value instanceof Integer number) {
                json.add(part.getName(), number);
            } else if (value instanceof Double share) {
                json.add(part.getName(), share);
            } else if (value instanceof Boolean flag) {
                json.add(part.getName(), flag);
            } else {
                json.add(part.getName(), String.valueOf(value));
            }
        }
        return json.build();
    }

    /** The base with the given fields in place of its own; an unknown or impossible field is refused. */
    static Faults merge(Faults base, JsonObject given) {
        Set<String> known = Arrays.stream(PARTS).map(RecordComponent::getName).collect(Collectors.toSet());
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Invalid.field(name, "unknown");
                });
        Object[] values = Arrays.stream(PARTS)
                .map(part -> read(part, given.get(part.getName()), base))
                .toArray();
        try {
            return Faults.class
                    .getDeclaredConstructor(
                            Arrays.stream(PARTS).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException itsOwnConstructor) {
            throw new IllegalStateException(itsOwnConstructor);
        }
    }

    private static Object read(RecordComponent part, @Nullable JsonValue given, Faults base) {
        String name = part.getName();
        if (given == null) {
            return value(part, base);
        }
        if (part.getType() == boolean.class && (given == JsonValue.TRUE || given == JsonValue.FALSE)) {
            return given == JsonValue.TRUE;
        }
        if (part.getType() == double.class && given instanceof JsonNumber share) {
            return within(name, share.doubleValue(), 1);
        }
        if (part.getType() == int.class && given instanceof JsonNumber number && number.isIntegral()) {
            return (int) within(name, number.doubleValue(), LONGEST);
        }
        if (part.getType() == String.class
                && given.getValueType() == ValueType.STRING
                && OUTCOMES.contains(((JsonString) given).getString())) {
            return ((JsonString) given).getString();
        }
        throw Invalid.field(name, "not a value of this field: " + given);
    }

    private static double within(String name, double value, double most) {
        if (value < 0 || value > most) {
            throw Invalid.field(name, "must be between 0 and " + (long) most);
        }
        return value;
    }

    private static Object value(RecordComponent part, Faults faults) {
        try {
            return part.getAccessor().invoke(faults);
        } catch (ReflectiveOperationException publicAccessor) {
            throw new IllegalStateException(publicAccessor);
        }
    }
}
