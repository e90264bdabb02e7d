package org.carillon.directory.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.batch.control.BatchCommand;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.channel.entity.Kind;
import org.carillon.directory.entity.Department;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes the bulk that goes to a department. */
@ApplicationScoped
public class NotifyDepartment {
    private static final String FIELD = "department_id";
    private static final String NO_PHONE = "User has no phone number on file";

    @Inject
    private Departments departments;

    @Inject
    private Users users;

    /**
     * To all users that are active now, in the order of their ids; who has no phone number is a failed row.
     *
     * @param excluded ids of users that are not sent it
     * @param sendAt null means now
     * @param createdBy name of the calling user or API client
     */
    public BatchCommand with(
            long departmentId, String message, Collection<Long> excluded, @Nullable Instant sendAt, String createdBy) {
        Department department = departments
                .byId(departmentId)
                .orElseThrow(
                        () -> Problem.field(ProblemCode.NOT_FOUND, FIELD, "there is no department " + departmentId));
        if (!department.isActive()) {
            throw Problem.field(ProblemCode.ILLEGAL_STATUS, FIELD, "the department is not active any more");
        }
        Set<Long> left = new HashSet<>(excluded);
        List<DirectoryUser> recipients = users.ofDepartment(departmentId).stream()
                .filter(user -> !left.contains(user.getId()))
                .toList();
        if (recipients.isEmpty()) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, FIELD, "the department has no active users but those excluded");
        }
        return BatchCommand.of(
                        Kind.SMS,
                        message,
                        recipients.stream().map(NotifyDepartment::row).iterator(),
                        createdBy)
                .withDepartment(departmentId)
                .at(sendAt, false);
    }

    private static BatchRecipient row(DirectoryUser user) {
        return user.getPhone() == null
                ? new BatchRecipient(null, null, null, user.getId(), null, Map.of(), NO_PHONE)
                : BatchRecipient.of(user.getPhone(), user.getId());
    }
}
