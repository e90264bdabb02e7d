package org.carillon.logistics.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carillon.frame.page.Asked;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.LoadFilter;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.carillon.paging.control.Page;
import org.carillon.register.page.Listed;
import org.carillon.register.page.RegisterAsked;
import org.carillon.request.boundary.Shape;
import org.jspecify.annotations.Nullable;

/** The loads with their drivers, newest first. */
@Named
@RequestScoped
public class LoadsPage {

    @Inject
    Loads loads;

    @Inject
    Drivers drivers;

    @Inject
    Asked asked;

    @Inject
    RegisterAsked register;

    private @Nullable Listed<Row> list;

    public record Row(Load load, @Nullable Driver driver) {}

    public Listed<Row> getList() {
        Listed<Row> known = list;
        if (known == null) {
            known = Listed.of(this::search);
            list = known;
        }
        return known;
    }

    private Page<Row> search() {
        Shape shape = new Shape("");
        LocalDate pickup = shape.date("pickup_date", asked.text("pickup_date"));
        shape.check();
        LoadFilter filter =
                new LoadFilter(register.active(), asked.text("load_number"), asked.number("driver_id"), pickup);
        Page<Load> page = loads.search(filter, register.position(), RegisterAsked.ROWS);
        List<Driver> known = drivers.byIds(page.items().stream()
                .flatMap(load -> Optional.ofNullable(load.getDriverId()).stream())
                .distinct()
                .toList());
        return new Page<>(page.items().stream().map(load -> row(load, known)).toList(), page.next());
    }

    private static Row row(Load load, List<Driver> known) {
        return new Row(
                load,
                known.stream()
                        .filter(driver -> driver.getId().equals(load.getDriverId()))
                        .findFirst()
                        .orElse(null));
    }
}
