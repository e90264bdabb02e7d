package org.carillon.logistics.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carillon.frame.page.Asked;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.entity.Driver;
import org.carillon.register.page.Listed;
import org.carillon.register.page.RegisterAsked;
import org.jspecify.annotations.Nullable;

/** The drivers, newest first. */
@Named
@RequestScoped
public class DriversPage {

    @Inject
    Drivers drivers;

    @Inject
    Asked asked;

    @Inject
    RegisterAsked register;

    private @Nullable Listed<Driver> list;

    public Listed<Driver> getList() {
        Listed<Driver> known = list;
        if (known == null) {
            known = Listed.of(() -> drivers.search(
                    register.active(), asked.text("name"), register.phone(), register.position(), RegisterAsked.ROWS));
            list = known;
        }
        return known;
    }
}
