package org.carillon.routing.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.carillon.provider.control.ProviderName;

/** Parts of the messages, by provider; a provider with 0 stands by. One that is not named never gets any. */
public record Shares(Map<ProviderName, Integer> parts) {

    public Shares {
        parts = parts.isEmpty() ? Map.of() : new EnumMap<>(parts);
    }

    /** The first of them sends, the others stand by. */
    static Shares ofFirst(List<ProviderName> providers) {
        Map<ProviderName, Integer> parts = new EnumMap<>(ProviderName.class);
        providers.forEach(provider -> parts.put(provider, parts.isEmpty() ? 100 : 0));
        return new Shares(parts);
    }

    /** @param written {@code TWILIO=100,SMSBROADCAST=0} */
    public static Shares parse(String written) {
        Map<ProviderName, Integer> parts = new EnumMap<>(ProviderName.class);
        Arrays.stream(written.split(",")).map(part -> part.split("=")).forEach(part -> {
            for (ProviderName known : ProviderName.values()) {
                if (known.name().equals(part[0])) {
                    parts.put(known, Integer.valueOf(part[1]));
                }
            }
        });
        return new Shares(parts);
    }

    /** As {@link #parse} reads it. */
    public String written() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(","));
    }

    boolean names(ProviderName provider) {
        return parts.containsKey(provider);
    }

    int of(ProviderName provider) {
        return parts.getOrDefault(provider, 0);
    }

    /** The same among these only. If those that have parts are not among them, those that stand by have equal ones. */
    Shares among(Collection<ProviderName> providers) {
        return only(providers::contains).orEqual();
    }

    /**
     * What health leaves of them: a provider keeps its level of its part; what it loses goes to those whose level is the highest, in
     * proportion to their parts, or equally if they stand by.
     *
     * @param level in per cent
     */
    Shares after(ToIntFunction<ProviderName> level) {
        int best = parts.keySet().stream().mapToInt(level).max().orElse(0);
        Shares receivers = only(provider -> level.applyAsInt(provider) == best).orEqual();
        int all = receivers.total();
        double lost = parts.entrySet().stream()
                .mapToDouble(part -> part.getValue() * (100 - level.applyAsInt(part.getKey())) / 100.0)
                .sum();
        Map<ProviderName, Integer> left = new EnumMap<>(ProviderName.class);
        parts.forEach((provider, part) -> left.put(provider, (int) Math.round(
                part * level.applyAsInt(provider) / 100.0 + (all == 0 ? 0 : lost * receivers.of(provider) / all))));
        return new Shares(left);
    }

    /** Who has the part in which this number lies, if all parts are laid end to end. */
    ProviderName at(long number) {
        long rest = Math.floorMod(number, Math.max(1, total()));
        ProviderName last = null;
        for (Map.Entry<ProviderName, Integer> part : parts.entrySet()) {
            last = last == null || part.getValue() > 0 ? part.getKey() : last;
            rest -= part.getValue();
            if (rest < 0) {
                return part.getKey();
            }
        }
        if (last == null) {
            throw new IllegalStateException("nobody shares");
        }
        return last;
    }

    /** Who has most; the first of equals. */
    ProviderName most() {
        return parts.entrySet().stream()
                .max(Map.Entry.<ProviderName, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<ProviderName, Integer>comparingByKey()
                                .reversed()))
                .orElseThrow(() -> new IllegalStateException("nobody shares"))
                .getKey();
    }

    private int total() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Shares only(Predicate<ProviderName> wanted) {
        Map<ProviderName, Integer> left = new EnumMap<>(ProviderName.class);
        parts.forEach((provider, part) -> {
            if (wanted.test(provider)) {
                left.put(provider, part);
            }
        });
        return new Shares(left);
    }

    private Shares orEqual() {
        if (total() > 0) {
            return this;
        }
        Map<ProviderName, Integer> equal = new EnumMap<>(ProviderName.class);
        parts.keySet().forEach(provider -> equal.put(provider, 100));
        return new Shares(equal);
    }

    /** {@code TWILIO 75 %, SMSBROADCAST 25 %} */
    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue() + " %")
                .collect(Collectors.joining(", "));
    }
}
