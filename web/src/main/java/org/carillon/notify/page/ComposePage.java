package org.carillon.notify.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.Department;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Load;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.security.entity.Role;
import org.jspecify.annotations.Nullable;

/** What the address has already said about a message: to whom ({@code to}, {@code user_id}, {@code driver_id}, {@code department_id}), about which load. */
@Named
@RequestScoped
public class ComposePage {
    private static final int MOST_DEPARTMENTS = 500;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Users users;

    @Inject
    Drivers drivers;

    @Inject
    Loads loads;

    @Inject
    EditDepartments departments;

    private enum About {
        MESSAGE,
        ASSIGNMENT,
        UPDATE
    }

    /** {@code message}, {@code assignment} or {@code update}. */
    public String getAbout() {
        About about = QueryParameters.word("about", asked.text("about"), About.class);
        return Objects.requireNonNullElse(about, About.MESSAGE).name().toLowerCase(Locale.ROOT);
    }

    /** Which recipient the form begins with. */
    public String getRecipient() {
        if (asked.number("user_id") != null) {
            return "user";
        }
        if (asked.number("driver_id") != null) {
            return "driver";
        }
        return asked.number("department_id") == null ? "number" : "department";
    }

    public @Nullable Choice getUser() {
        Long id = asked.number("user_id");
        return id == null ? null : users.byId(id).map(Pickers::of).orElse(null);
    }

    /** The one that the address names, else the one of its load. */
    public @Nullable Choice getDriver() {
        Long id = asked.number("driver_id");
        Load load = load();
        Long wanted = id == null && load != null ? load.getDriverId() : id;
        return wanted == null ? null : drivers.byId(wanted).map(Pickers::of).orElse(null);
    }

    public @Nullable Choice getLoad() {
        Load load = load();
        return load == null ? null : Pickers.of(load);
    }

    public List<Department> getDepartments() {
        return departments.search(true, null, null, MOST_DEPARTMENTS).items().stream()
                .sorted(Comparator.comparing(Department::getName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public boolean isOverriding() {
        return viewer.has(Role.OVERRIDE);
    }

    private @Nullable Load load() {
        Long id = asked.number("load_id");
        return id == null ? null : loads.byId(id).orElse(null);
    }
}
