package org.carillon.directory.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.directory.control.Departments;
import org.carillon.directory.control.EditUsers;
import org.carillon.directory.control.UserFilter;
import org.carillon.directory.entity.Department;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.frame.page.Asked;
import org.carillon.paging.control.Page;
import org.carillon.register.page.Listed;
import org.carillon.register.page.RegisterAsked;
import org.jspecify.annotations.Nullable;

/** The users with their departments, newest first. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    EditUsers users;

    @Inject
    Departments departments;

    @Inject
    DepartmentChoices choices;

    @Inject
    Asked asked;

    @Inject
    RegisterAsked register;

    private @Nullable Listed<Row> list;

    public record Row(DirectoryUser user, @Nullable Department department) {}

    public Listed<Row> getList() {
        Listed<Row> known = list;
        if (known == null) {
            known = Listed.of(this::search);
            list = known;
        }
        return known;
    }

    /** To search in. */
    public List<Department> getDepartments() {
        return choices.with(asked.number("department_id"));
    }

    private Page<Row> search() {
        UserFilter filter = new UserFilter(
                register.active(),
                asked.text("name"),
                register.phone(),
                asked.text("email"),
                asked.number("department_id"));
        Page<DirectoryUser> page = users.search(filter, register.position(), RegisterAsked.ROWS);
        Map<Long, Department> known = departments
                .byIds(page.items().stream()
                        .flatMap(user -> Optional.ofNullable(user.getDepartmentId()).stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Department::getId, Function.identity()));
        return new Page<>(
                page.items().stream()
                        .map(user -> new Row(
                                user, user.getDepartmentId() == null ? null : known.get(user.getDepartmentId())))
                        .toList(),
                page.next());
    }
}
