package org.carillon.logistics.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.carillon.logistics.entity.NewLoad;
import org.carillon.paging.control.Page;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Effect;
import org.carillon.register.control.Line;
import org.carillon.register.control.Rows;
import org.carillon.register.control.Takeover;
import org.jspecify.annotations.Nullable;

/** Finds, makes and changes loads. */
@Stateless
public class Loads {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Resource
    private SessionContext transaction;

    @Inject
    private Clock clock;

    /** Fails with NOT_FOUND. */
    public Load found(long id) {
        return rows().found(id);
    }

    public Optional<Load> byId(long id) {
        return rows().byId(id);
    }

    /**
     * Newest first.
     *
     * @param before the id behind which the page begins
     */
    public Page<Load> search(LoadFilter filter, @Nullable Long before, int limit) {
        return rows().search(filter.active(), null)
                .equal("loadNumber", filter.loadNumber())
                .equal("driverId", filter.driver())
                .equal("pickupDate", filter.pickupDate())
                .newestFirst(before, limit, Load::getId);
    }

    /** @param active null means yes */
    public Load add(NewLoad wanted, @Nullable Boolean active) {
        check(wanted, null);
        return rows().added(new Load(wanted, clock.instant()), active, clock.instant());
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public Load change(long id, @Nullable Integer version, NewLoad wanted, @Nullable Boolean active) {
        Load load = rows().locked(id, version);
        apply(load, wanted);
        return rows().activated(load, active, clock.instant());
    }

    public Load activate(long id, @Nullable Integer version, boolean active) {
        return rows().activated(rows().locked(id, version), active, clock.instant());
    }

    /**
     * Adds those whose numbers are not known, changes those whose are; a row without a driver leaves the one who is there. A dry run
     * tells the same and keeps nothing.
     */
    public Takeover take(List<Line<NewLoad>> lines, boolean dryRun) {
        Takeover takeover = Takeover.of(entities, lines, NewLoad::loadNumber, this::take);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return takeover;
    }

    private Effect take(NewLoad wanted) {
        Optional<Load> known = rows().by("loadNumber", wanted.loadNumber());
        if (known.isEmpty()) {
            check(wanted, null);
            entities.persist(new Load(wanted, clock.instant()));
            return Effect.ADDED;
        }
        return apply(known.get(), wanted.over(known.get().asKept())) ? Effect.CHANGED : Effect.UNCHANGED;
    }

    private boolean apply(Load load, NewLoad wanted) {
        if (load.asKept().equals(wanted)) {
            return false;
        }
        check(wanted, load);
        load.change(wanted, clock.instant());
        return true;
    }

    private void check(NewLoad wanted, @Nullable Load now) {
        Long driver = wanted.driverId();
        if (driver != null && entities.find(Driver.class, driver) == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "driver_id", "there is no driver " + driver);
        }
        rows().by("loadNumber", wanted.loadNumber())
                .filter(other -> now == null || !other.getId().equals(now.getId()))
                .ifPresent(other -> {
                    throw Problem.field(
                            ProblemCode.ALREADY_EXISTS, "load_number", "is that of load " + other.getId() + " already");
                });
    }

    private Rows<Load> rows() {
        return new Rows<>(entities, Load.class, "load");
    }
}
