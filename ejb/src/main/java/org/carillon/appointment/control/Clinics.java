package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carillon.appointment.entity.Clinic;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** The clinics, and what an appointment inherits from one. */
@Stateless
public class Clinics {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** By code. */
    public List<Clinic> all() {
        return entities.createQuery("select c from Clinic c order by c.code", Clinic.class)
                .getResultList();
    }

    public Optional<Clinic> byCode(String code) {
        return Optional.ofNullable(entities.find(Clinic.class, code));
    }

    /** Makes or changes one. */
    public Clinic put(String code, String name, ZoneId zone, @Nullable String region) {
        Clinic known = entities.find(Clinic.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            known.change(name, zone, region, clock.instant());
            return known;
        }
        Clinic made = new Clinic(code, name, zone, region, clock.instant());
        entities.persist(made);
        return made;
    }

    /** What holds for an appointment there; refuses, naming the field, a clinic that is not known. */
    public Place place(@Nullable String clinic, @Nullable ZoneId zone, @Nullable String region) {
        Optional<Clinic> found = clinic == null ? Optional.empty() : Optional.of(byCodeOrName(clinic));
        return place(found, zone, region);
    }

    /** The same of what stands in the table, which no clinic can be missing from. */
    public Place placeOf(@Nullable String code, @Nullable ZoneId zone, @Nullable String region) {
        return place(code == null ? Optional.empty() : byCode(code), zone, region);
    }

    private static Place place(Optional<Clinic> clinic, @Nullable ZoneId zone, @Nullable String region) {
        return new Place(
                clinic.map(Clinic::getCode).orElse(null),
                Optional.ofNullable(zone).or(() -> clinic.map(Clinic::getZone)).orElseGet(Setting.DEFAULT_ZONE::zone),
                Optional.ofNullable(region)
                        .or(() -> clinic.map(Clinic::getRegion))
                        .orElseGet(Setting.DEFAULT_REGION::required));
    }

    private Clinic byCodeOrName(String written) {
        return byCode(written)
                .or(() -> entities.createQuery(
                                "select c from Clinic c where lower(c.name) = lower(:name)", Clinic.class)
                        .setParameter("name", written)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> Problem.field(
                        ProblemCode.VALIDATION_FAILED, "clinic", "is not known: make it by PUT /api/clinics/{code}"));
    }
}
