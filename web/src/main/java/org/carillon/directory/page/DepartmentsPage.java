package org.carillon.directory.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.entity.Department;
import org.carillon.frame.page.Asked;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** The departments, newest first: active ones, or those out of use. */
@Named
@RequestScoped
public class DepartmentsPage {
    private static final int ROWS = 50;

    @Inject
    EditDepartments departments;

    @Inject
    Asked asked;

    private @Nullable Page<Department> page;

    public List<Department> getRows() {
        return page().items();
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    private Page<Department> page() {
        Page<Department> known = page;
        if (known == null) {
            known = departments.search(!asked.isTrue("inactive"), asked.text("name"), asked.number("before"), ROWS);
            page = known;
        }
        return known;
    }
}
