package org.carillon.directory.entity;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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

    public NewUser reading(@Nullable String newLanguage, @Nullable ZoneId newZone) {
        return new NewUser(name, phone, email, departmentId, newLanguage, newZone, accountName);
    }

    /** What it does not tell is as it was. */
    public NewUser over(NewUser known) {
        return new NewUser(
                name,
                phone == null ? known.phone : phone,
                email == null ? known.email : email,
                departmentId == null ? known.departmentId : departmentId,
                language == null ? known.language : language,
                zone == null ? known.zone : zone,
                accountName == null ? known.accountName : accountName);
    }

    /** By what a user is known again: the account, else the e-mail address, else name and phone. */
    public List<String> key() {
        if (accountName != null) {
            return List.of("account", accountName);
        }
        if (email != null) {
            return List.of("email", email.toLowerCase(Locale.ROOT));
        }
        return List.of("name", name.toLowerCase(Locale.ROOT), String.valueOf(phone));
    }
}
