package org.carillon.directory.boundary;

import java.time.Instant;
import org.carillon.directory.entity.Department;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department. */
@Schema(name = "Department")
public record DepartmentAnswer(
        long id, String name, boolean active, int version, Instant createdAt, Instant updatedAt) {

    static DepartmentAnswer of(Department department) {
        return new DepartmentAnswer(
                department.getId(),
                department.getName(),
                department.isActive(),
                department.getVersion(),
                department.getCreatedAt(),
                department.getUpdatedAt());
    }
}
