package org.carillon.directory.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carillon.consent.control.Preferences;
import org.carillon.consent.entity.ChannelPreference;
import org.carillon.consent.page.Standings;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.Department;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.register.page.Sheet;
import org.jspecify.annotations.Nullable;

/** One user with preferences, or one to come. */
@Named
@RequestScoped
public class UserPage {

    @Inject
    Users users;

    @Inject
    DepartmentChoices choices;

    @Inject
    Preferences preferences;

    @Inject
    Standings standings;

    @Inject
    Viewer viewer;

    @Inject
    Asked asked;

    private @Nullable Sheet<DirectoryUser> sheet;

    public Sheet<DirectoryUser> getSheet() {
        Sheet<DirectoryUser> known = sheet;
        if (known == null) {
            known = Sheet.of(asked, "/api/users", users::found);
            sheet = known;
        }
        return known;
    }

    /** The one the user is in; of a user to come, the one that the address names. */
    public @Nullable Long getDepartmentId() {
        DirectoryUser user = getSheet().row();
        return user == null ? asked.number("department_id") : user.getDepartmentId();
    }

    public List<Department> getDepartments() {
        return choices.with(getDepartmentId());
    }

    /** Whether the viewer may change the preferences: administrators and the user. */
    public boolean isPreferencesOpen() {
        DirectoryUser user = getSheet().row();
        return user != null && (viewer.isAdministrator() || viewer.getName().equals(user.getAccountName()));
    }

    public @Nullable ChannelPreference getPreference() {
        DirectoryUser user = getSheet().row();
        return user == null || !isPreferencesOpen() ? null : preferences.orUsual(user.getId());
    }

    /** Of phone number and e-mail address. */
    public List<Standings.Standing> getStandings() {
        DirectoryUser user = getSheet().row();
        return user == null
                ? List.of()
                : standings.of(
                        Stream.of(user.getPhone(), user.getEmail())
                                .filter(Objects::nonNull)
                                .toList(),
                        user.getId());
    }
}
