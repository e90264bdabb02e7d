package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.Clinic;
import org.carillon.paging.control.Search;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.settings.control.Setting;

/**
 * Finds appointments by what somebody remembers of one: the booking id, a phone number, a name. A whole name is looked for in all times, a part
 * of one in the weeks around a day only, so that no search reads the whole table.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FindAppointments {
    /** Before and after the day in question. */
    public static final int WEEKS_AROUND = 8;

    private static final String LATEST_FIRST = "r.date desc, r.time desc, r.id desc";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private AppointmentBook book;

    @Inject
    private Clinics clinics;

    /** At most {@code limit}, the latest first. */
    public List<Appointment> by(String words, LocalDate around, int limit) {
        Optional<Appointment> booking = book.byBookingId(words);
        if (booking.isPresent()) {
            return List.of(booking.get());
        }
        Set<String> phones = phones(words);
        if (!phones.isEmpty()) {
            return found(all().where("r.usablePhone in :phones", "phones", phones), limit);
        }
        String name = words.toLowerCase(Locale.ROOT);
        List<Appointment> named = found(all().where("r.patientKey = lower(:name)", "name", words), limit);
        return named.isEmpty()
                ? found(
                        all().where(
                                        "r.date between :from and :to",
                                        Map.of(
                                                "from", around.minusWeeks(WEEKS_AROUND),
                                                "to", around.plusWeeks(WEEKS_AROUND)))
                                .where("locate(:part, r.patientKey) > 0", "part", name),
                        limit)
                : named;
    }

    private Search<Appointment> all() {
        return Search.among(entities, Appointment.class);
    }

    private static List<Appointment> found(Search<Appointment> search, int limit) {
        return search.page(LATEST_FIRST, limit, Appointment::getId).items();
    }

    /** As it is read where any of the clinics is: the country is seldom written. */
    private Set<String> phones(String words) {
        Set<String> phones = new TreeSet<>();
        if (words.chars().filter(Character::isDigit).count() < 5) {
            return phones;
        }
        Set<String> regions = new TreeSet<>(Set.of(Setting.DEFAULT_REGION.required()));
        clinics.all().stream().map(Clinic::getRegion).filter(Objects::nonNull).forEach(regions::add);
        for (String region : regions) {
            try {
                phones.add(PhoneNumber.parse(words, region).e164());
            } catch (InvalidPhoneNumber notThere) {
                // another region may read it, and if none does, it is no number
            }
        }
        return phones;
    }
}
