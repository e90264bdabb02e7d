package org.carillon.logistics.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.entity.Driver;
import org.jspecify.annotations.Nullable;

/** The drivers that a form or a search proposes, by name: the active ones. */
@Named
@RequestScoped
public class DriverChoices {

    @Inject
    Drivers drivers;

    private @Nullable List<Driver> active;

    /** @param chosen is there too, also out of use */
    public List<Driver> with(@Nullable Long chosen) {
        List<Driver> proposed = new ArrayList<>(active());
        if (chosen != null && proposed.stream().noneMatch(each -> each.getId().equals(chosen))) {
            drivers.byId(chosen).ifPresent(proposed::add);
        }
        proposed.sort(Comparator.comparing(Driver::getName, String.CASE_INSENSITIVE_ORDER));
        return proposed;
    }

    private List<Driver> active() {
        List<Driver> known = active;
        if (known == null) {
            known = drivers.active();
            active = known;
        }
        return known;
    }
}
