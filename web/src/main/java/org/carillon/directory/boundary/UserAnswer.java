package org.carillon.directory.boundary;

import java.time.Instant;
import java.time.ZoneId;
import org.carillon.directory.entity.DirectoryUser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * @param phone E.164
 * @param accountName of the account that is this user's
 */
@Schema(name = "User")
public record UserAnswer(
        long id,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Long departmentId,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String accountName,
        boolean active,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static UserAnswer of(DirectoryUser user) {
        ZoneId zone = user.getZone();
        return new UserAnswer(
                user.getId(),
                user.getName(),
                user.getPhone(),
                user.getEmail(),
                user.getDepartmentId(),
                user.getLanguage(),
                zone == null ? null : zone.getId(),
                user.getAccountName(),
                user.isActive(),
                user.getVersion(),
                user.getCreatedAt(),
                user.getUpdatedAt());
    }
}
