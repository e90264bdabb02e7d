package org.carillon.logistics.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.NewDriver;
import org.carillon.paging.control.Page;
import org.carillon.register.control.Effect;
import org.carillon.register.control.Line;
import org.carillon.register.control.Rows;
import org.carillon.register.control.Takeover;
import org.jspecify.annotations.Nullable;

/** Finds, makes and changes drivers. */
@Stateless
public class Drivers {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Resource
    private SessionContext transaction;

    @Inject
    private Clock clock;

    /** Fails with NOT_FOUND. */
    public Driver found(long id) {
        return rows().found(id);
    }

    public Optional<Driver> byId(long id) {
        return rows().byId(id);
    }

    /** In the order of their ids; what is not known is left out. */
    public List<Driver> byIds(Collection<Long> ids) {
        return rows().byIds(ids);
    }

    /** Those that are active, in the order of their ids; what is changed in them is not kept. */
    public List<Driver> active() {
        return entities.createQuery("select d from Driver d where d.active = true order by d.id", Driver.class)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /**
     * Newest first.
     *
     * @param active null means either
     * @param name a part of first and last name
     * @param phone E.164
     * @param before the id behind which the page begins
     */
    public Page<Driver> search(
            @Nullable Boolean active, @Nullable String name, @Nullable String phone, @Nullable Long before, int limit) {
        return rows().search(active, name).equal("phone", phone).newestFirst(before, limit, Driver::getId);
    }

    /** @param active null means yes */
    public Driver add(NewDriver wanted, @Nullable Boolean active) {
        return rows().added(new Driver(wanted, clock.instant()), active, clock.instant());
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public Driver change(long id, @Nullable Integer version, NewDriver wanted, @Nullable Boolean active) {
        Driver driver = rows().locked(id, version);
        apply(driver, wanted);
        return rows().activated(driver, active, clock.instant());
    }

    public Driver activate(long id, @Nullable Integer version, boolean active) {
        return rows().activated(rows().locked(id, version), active, clock.instant());
    }

    /**
     * Adds those who are not known by name and phone; one who is known without a phone gets the one of the row. A dry run tells the
     * same and keeps nothing.
     */
    public Takeover take(List<Line<NewDriver>> lines, boolean dryRun) {
        Takeover takeover = Takeover.of(entities, lines, Drivers::key, this::take);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return takeover;
    }

    private Effect take(NewDriver wanted) {
        List<Driver> namesakes = rows().search(null, null)
                .equal("nameKey", wanted.name().toLowerCase(Locale.ROOT))
                .newestFirst(null, 100, Driver::getId)
                .items();
        for (Driver driver : namesakes) {
            if (wanted.phone() == null || wanted.phone().equals(driver.getPhone())) {
                return Effect.UNCHANGED;
            }
        }
        for (Driver driver : namesakes) {
            if (driver.getPhone() == null) {
                apply(driver, wanted);
                return Effect.CHANGED;
            }
        }
        entities.persist(new Driver(wanted, clock.instant()));
        return Effect.ADDED;
    }

    private static List<String> key(NewDriver wanted) {
        return List.of(wanted.name().toLowerCase(Locale.ROOT), String.valueOf(wanted.phone()));
    }

    private void apply(Driver driver, NewDriver wanted) {
        if (!driver.asKept().equals(wanted)) {
            driver.change(wanted, clock.instant());
        }
    }

    private Rows<Driver> rows() {
        return new Rows<>(entities, Driver.class, "driver");
    }
}
