package org.carillon.directory.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carillon.directory.control.Departments;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.entity.Department;
import org.carillon.frame.page.Asked;
import org.carillon.register.page.Listed;
import org.carillon.register.page.RegisterAsked;
import org.carillon.request.boundary.IfMatch;
import org.jspecify.annotations.Nullable;

/** The departments, newest first; {@code rename} is the id of one that gets another name. */
@Named
@RequestScoped
public class DepartmentsPage {

    @Inject
    EditDepartments edit;

    @Inject
    Departments departments;

    @Inject
    Asked asked;

    @Inject
    RegisterAsked register;

    private @Nullable Listed<Department> list;

    public Listed<Department> getList() {
        Listed<Department> known = list;
        if (known == null) {
            known = Listed.of(
                    () -> edit.search(register.active(), asked.text("name"), register.position(), RegisterAsked.ROWS));
            list = known;
        }
        return known;
    }

    public @Nullable Department getRenamed() {
        Long id = asked.number("rename");
        return id == null ? null : departments.found(id);
    }

    public String etag(Department department) {
        return IfMatch.etag(department.getVersion());
    }
}
