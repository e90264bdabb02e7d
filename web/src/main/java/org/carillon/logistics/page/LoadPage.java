package org.carillon.logistics.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carillon.frame.page.Asked;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.carillon.register.page.Sheet;
import org.jspecify.annotations.Nullable;

/** One load with its driver, or one to come. */
@Named
@RequestScoped
public class LoadPage {
    @Inject
    Loads loads;

    @Inject
    Drivers drivers;

    @Inject
    Asked asked;

    private @Nullable Sheet<Load> sheet;

    public Sheet<Load> getSheet() {
        Sheet<Load> known = sheet;
        if (known == null) {
            known = Sheet.of(asked, "/api/loads", loads::found);
            sheet = known;
        }
        return known;
    }

    /** The one who is assigned; of a load to come, the one whom the address names. */
    public @Nullable Driver getDriver() {
        Load load = getSheet().row();
        Long id = load == null ? asked.number("driver_id") : load.getDriverId();
        return id == null ? null : drivers.byId(id).orElse(null);
    }
}
