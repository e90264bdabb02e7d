package org.carillon.notify.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.carillon.directory.control.EditUsers;
import org.carillon.directory.control.UserFilter;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.LoadFilter;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.jspecify.annotations.Nullable;

/** Users, drivers and loads, looked up by what somebody types; only those that can still be written to or about. */
@Named
@RequestScoped
public class Pickers {
    private static final int MOST = 10;
    private static final int LOADS_LOOKED_AT = 200;

    @Inject
    EditUsers users;

    @Inject
    Drivers drivers;

    @Inject
    Loads loads;

    public List<Choice> users(String typed) {
        return users.search(new UserFilter(true, part(typed), null, null, null), null, MOST).items().stream()
                .map(Pickers::of)
                .toList();
    }

    public List<Choice> drivers(String typed) {
        return drivers.search(true, part(typed), null, null, MOST).items().stream()
                .map(Pickers::of)
                .toList();
    }

    /** The load with exactly this number, then the newest whose number or places have what was typed. */
    public List<Choice> loads(String typed) {
        String wanted = Objects.requireNonNullElse(part(typed), "");
        Map<Long, Load> found = new LinkedHashMap<>();
        Stream.concat(
                        wanted.isEmpty() ? Stream.of() : newest(wanted, 1).stream(),
                        newest(null, LOADS_LOOKED_AT).stream().filter(load -> has(load, wanted)))
                .forEach(load -> found.putIfAbsent(load.getId(), load));
        return found.values().stream().limit(MOST).map(Pickers::of).toList();
    }

    static Choice of(DirectoryUser user) {
        String reach = user.getPhone() == null ? user.getEmail() : user.getPhone();
        return Choice.of(user.getId(), reach == null ? user.getName() : user.getName() + " · " + reach);
    }

    static Choice of(Driver driver) {
        return Choice.of(
                driver.getId(),
                driver.getPhone() == null ? driver.getName() : driver.getName() + " · " + driver.getPhone());
    }

    static Choice of(Load load) {
        return Choice.of(
                load.getId(),
                load.getLoadNumber() + " · " + load.getPickupLocation() + " → " + load.getDeliveryLocation());
    }

    private List<Load> newest(@Nullable String number, int most) {
        return loads.search(new LoadFilter(true, number, null, null), null, most)
                .items();
    }

    private static boolean has(Load load, String wanted) {
        return of(load).label().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String part(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
