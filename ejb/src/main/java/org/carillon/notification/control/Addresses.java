package org.carillon.notification.control;

import java.util.regex.Pattern;
import org.carillon.channel.entity.Kind;
import org.carillon.email.EmailAddress;
import org.carillon.email.InvalidEmailAddress;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Reads what a message is addressed to: the one place that knows how an address of each kind looks. */
public final class Addresses {
    /** As long as the database keeps. */
    static final int LONGEST = 320;

    private static final Pattern USER = Pattern.compile("[1-9][0-9]{0,17}");

    private Addresses() {}

    /**
     * An address that is at least possible.
     *
     * @param address E.164; an e-mail address with its domain in small letters; the id of a user
     * @param valid whether it lies in a range that its country uses; always, for what is no phone number
     */
    public record Recipient(String address, boolean valid) {}

    /** @param region country of a phone number without country code, two letters; null means the configured one */
    public static Recipient parse(Kind kind, @Nullable String written, @Nullable String region) throws InvalidAddress {
        return switch (kind) {
            case SMS, WHATSAPP, CALL -> phone(written, region);
            case EMAIL -> mail(written);
            case IN_APP -> user(written == null ? "" : written.strip());
        };
    }

    private static Recipient phone(@Nullable String written, @Nullable String region) throws InvalidAddress {
        try {
            PhoneNumber number =
                    PhoneNumber.parse(written, region == null ? Setting.DEFAULT_REGION.required() : region);
            return new Recipient(number.e164(), number.valid());
        } catch (InvalidPhoneNumber e) {
            throw new InvalidAddress(ProblemCode.INVALID_PHONE_NUMBER, e.sentence());
        }
    }

    private static Recipient mail(@Nullable String written) throws InvalidAddress {
        try {
            return new Recipient(EmailAddress.parse(written).address(), true);
        } catch (InvalidEmailAddress e) {
            throw new InvalidAddress(ProblemCode.INVALID_ADDRESS, e.sentence());
        }
    }

    private static Recipient user(String written) throws InvalidAddress {
        if (!USER.matcher(written).matches()) {
            throw new InvalidAddress(ProblemCode.INVALID_ADDRESS, "This is not the id of a user");
        }
        return new Recipient(written, true);
    }
}
