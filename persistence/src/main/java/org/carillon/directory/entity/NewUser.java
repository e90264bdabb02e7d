package org.carillon.directory.entity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A user as he or she is to be.
 *
 * @param phone E.164
 * @param language BCP 47
 * @param accountName the account that is this user's; a user without one cannot log in
 */
public record NewUser(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Long departmentId,
        @Nullable String language,
        @Nullable ZoneId zone,
        @Nullable String accountName) {

    /** The user of an account of whom nothing else is known. */
    public static NewUser ofAccount(String accountName) {
        return new NewUser(accountName, null, null, null, null, null, accountName);
    }

    public NewUser withAccount(@Nullable String newAccount) {
        return new NewUser(name, phone, email, departmentId, language, zone, newAccount);
    }
}
