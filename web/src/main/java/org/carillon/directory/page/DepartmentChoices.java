package org.carillon.directory.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carillon.directory.control.Departments;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.entity.Department;
import org.jspecify.annotations.Nullable;

/** The departments that a form or a search proposes, by name. */
@RequestScoped
public class DepartmentChoices {
    private static final int MOST = 500;

    @Inject
    EditDepartments edit;

    @Inject
    Departments departments;

    /** @param chosen is there too, also if it is out of use */
    public List<Department> with(@Nullable Long chosen) {
        List<Department> proposed =
                new ArrayList<>(edit.search(true, null, null, MOST).items());
        if (chosen != null && proposed.stream().noneMatch(each -> each.getId().equals(chosen))) {
            departments.byId(chosen).ifPresent(proposed::add);
        }
        proposed.sort(Comparator.comparing(Department::getName, String.CASE_INSENSITIVE_ORDER));
        return proposed;
    }
}
