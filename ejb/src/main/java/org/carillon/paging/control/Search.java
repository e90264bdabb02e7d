package org.carillon.paging.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the rows of one entity; its conditions, in JPQL, call the row {@code r}. What is null is not asked for. */
public final class Search<T> {
    private final EntityManager entities;
    private final Class<T> entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Search(EntityManager entities, Class<T> entity) {
        this.entities = entities;
        this.entity = entity;
    }

    public static <T> Search<T> among(EntityManager entities, Class<T> entity) {
        return new Search<>(entities, entity);
    }

    public Search<T> equal(String field, @Nullable Object value) {
        return where("r." + field + " = :" + field, field, value);
    }

    /** @param condition with the parameter {@code name}, as {@code r.date >= :from} */
    public Search<T> where(String condition, String name, @Nullable Object value) {
        return value == null ? this : where(condition, Map.of(name, value));
    }

    public Search<T> where(String condition, Map<String, ?> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    /**
     * By falling {@code id}, whose order is the order of time.
     *
     * @param before the id behind which the page begins; null for the first page
     */
    public Page<T> newestFirst(@Nullable Object before, int limit, Function<? super T, ?> id) {
        return where("r.id < :before", "before", before).page("r.id desc", limit, id);
    }

    /** How many rows there are, counted no further than {@code most}: a whole history is not read for a number. */
    public int count(int most) {
        return count("r.id", most);
    }

    /** The same where the key is another field. */
    public int count(String key, int most) {
        TypedQuery<Object> query = entities.createQuery("select " + key + from(), Object.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().size();
    }

    /** The first {@code limit} rows in this order; {@code key} is what a caller passes to get those behind them. */
    public Page<T> page(String order, int limit, Function<? super T, ?> key) {
        TypedQuery<T> query = entities.createQuery("select r" + from() + " order by " + order, entity);
        parameters.forEach(query::setParameter);
        return Page.of(query.setMaxResults(limit + 1).getResultList(), limit, key);
    }

    private String from() {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return " from " + entity.getSimpleName() + " r" + where;
    }
}
