package org.carillon.register.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carillon.paging.control.Search;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.entity.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind, within the transaction of who uses it.
 *
 * @param what one of them is called: {@code user}
 */
public record Rows<T extends Kept>(EntityManager entities, Class<T> type, String what) {

    public Optional<T> byId(long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** Fails with NOT_FOUND. */
    public T found(long id) {
        return byId(id).orElseThrow(() -> unknown(id));
    }

    /** In the order of their ids; what is not known is left out. */
    public List<T> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from " + type.getSimpleName() + " r where r.id in :ids order by r.id", type)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList();
    }

    /** One that has the value in this field, whatever the others are. */
    public Optional<T> by(String field, @Nullable Object value) {
        return value == null
                ? Optional.empty()
                : entities.createQuery(
                                "select r from " + type.getSimpleName() + " r where r." + field
                                        + " = :value order by r.id",
                                type)
                        .setParameter("value", value)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /**
     * @param active null means either
     * @param name a part of the name, in any case
     */
    public Search<T> search(@Nullable Boolean active, @Nullable String name) {
        return Search.among(entities, type)
                .equal("active", active)
                .where("r.nameKey like :name", "name", name == null ? null : partOf(name));
    }

    /**
     * To be changed; nobody else changes it until the transaction ends.
     *
     * @param version that the caller has seen; null if it does not matter
     */
    public T locked(long id, @Nullable Integer version) {
        T found = entities.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw unknown(id);
        }
        if (version != null && version != found.getVersion()) {
            throw Problem.of(
                    ProblemCode.VERSION_CONFLICT,
                    "You have seen version " + version + ", and it is at version " + found.getVersion()
                            + ": read it again");
        }
        return found;
    }

    /**
     * A new one; it has its id from then on.
     *
     * @param active null means yes
     */
    public T added(T row, @Nullable Boolean active, Instant now) {
        entities.persist(row);
        return activated(row, active, now);
    }

    /** Made active or not, with the version that it will have. */
    public T activated(T row, @Nullable Boolean active, Instant now) {
        if (active != null && active != row.isActive()) {
            row.activate(active, now);
        }
        return written(row);
    }

    /** With the version that it will have. */
    public T written(T row) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Failures.isConstraintViolation(e)
                    ? Problem.of(
                            ProblemCode.VERSION_CONFLICT,
                            "Somebody else has written the same at this moment: try again")
                    : e;
        }
        return row;
    }

    /** With the escape that both databases know by themselves: told one, EclipseLink writes values into the statement. */
    private static String partOf(String name) {
        return "%" + name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    public Problem unknown(long id) {
        return Problem.of(ProblemCode.NOT_FOUND, "There is no " + what + " " + id);
    }
}
