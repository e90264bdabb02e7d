package org.carillon.directory.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carillon.directory.entity.Department;
import org.carillon.paging.control.Page;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Effect;
import org.carillon.register.control.Line;
import org.carillon.register.control.Rows;
import org.carillon.register.control.Takeover;
import org.jspecify.annotations.Nullable;

/** Makes and changes departments. */
@Stateless
public class EditDepartments {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Resource
    private SessionContext transaction;

    @Inject
    private Clock clock;

    /**
     * Newest first.
     *
     * @param active null means either
     * @param name a part of the name
     * @param before the id behind which the page begins
     */
    public Page<Department> search(@Nullable Boolean active, @Nullable String name, @Nullable Long before, int limit) {
        return rows().search(active, name).newestFirst(before, limit, Department::getId);
    }

    /** @param active null means yes */
    public Department add(String name, @Nullable Boolean active) {
        refuseTaken(name, null);
        return rows().added(new Department(name, clock.instant()), active, clock.instant());
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public Department change(long id, @Nullable Integer version, String name, @Nullable Boolean active) {
        Department department = rows().locked(id, version);
        if (!department.getName().equals(name)) {
            refuseTaken(name, id);
            department.change(name, clock.instant());
        }
        return rows().activated(department, active, clock.instant());
    }

    public Department activate(long id, @Nullable Integer version, boolean active) {
        return rows().activated(rows().locked(id, version), active, clock.instant());
    }

    /** Adds those whose names are not known; a dry run tells the same and keeps nothing. */
    public Takeover take(List<Line<String>> lines, boolean dryRun) {
        Takeover takeover = Takeover.of(entities, lines, name -> name.toLowerCase(Locale.ROOT), this::take);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return takeover;
    }

    private Effect take(String name) {
        if (named(name).isPresent()) {
            return Effect.UNCHANGED;
        }
        entities.persist(new Department(name, clock.instant()));
        return Effect.ADDED;
    }

    private void refuseTaken(String name, @Nullable Long by) {
        named(name).filter(other -> !other.getId().equals(by)).ifPresent(other -> {
            throw Problem.field(
                    ProblemCode.ALREADY_EXISTS, "name", "is that of department " + other.getId() + " already");
        });
    }

    private Optional<Department> named(String name) {
        return rows().by("nameKey", name.toLowerCase(Locale.ROOT));
    }

    private Rows<Department> rows() {
        return new Rows<>(entities, Department.class, "department");
    }
}
