package org.carillon.logistics.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carillon.consent.page.Standings;
import org.carillon.frame.page.Asked;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.LoadFilter;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.carillon.register.page.Sheet;
import org.jspecify.annotations.Nullable;

/** One driver with the newest loads, or one to come. */
@Named
@RequestScoped
public class DriverPage {
    private static final int LOADS = 10;

    @Inject
    Drivers drivers;

    @Inject
    Loads loads;

    @Inject
    Standings standings;

    @Inject
    Asked asked;

    private @Nullable Sheet<Driver> sheet;

    public Sheet<Driver> getSheet() {
        Sheet<Driver> known = sheet;
        if (known == null) {
            known = Sheet.of(asked, "/api/drivers", drivers::found);
            sheet = known;
        }
        return known;
    }

    public List<Load> getLoads() {
        Driver driver = getSheet().row();
        return driver == null
                ? List.of()
                : loads.search(new LoadFilter(true, null, driver.getId(), null), null, LOADS)
                        .items();
    }

    /** Of the phone number; empty without one. */
    public List<Standings.Standing> getStandings() {
        Driver driver = getSheet().row();
        return driver == null || driver.getPhone() == null ? List.of() : standings.of(List.of(driver.getPhone()), null);
    }
}
