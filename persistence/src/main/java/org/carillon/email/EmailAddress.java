package org.carillon.email;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.carillon.email.InvalidEmailAddress.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that a mail server can be asked for.
 *
 * @param address ASCII, at most 254 characters; the domain in small letters, an international one as {@code xn--…}
 */
public record EmailAddress(String address) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+(?![0-9]+$)" + LABEL);
    private static final Pattern MORE_THAN_AN_ADDRESS = Pattern.compile("[<>(),;:\"\\s]");

    public EmailAddress {
        if (address.length() > LONGEST || !address.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("Not an e-mail address: " + mask(address));
        }
    }

    /** @throws InvalidEmailAddress if it cannot be one */
    public static EmailAddress parse(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new InvalidEmailAddress(Reason.EMPTY);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidEmailAddress(Reason.CONTROL_CHARACTER);
        }
        if (text.length() > LONGEST) {
            throw new InvalidEmailAddress(Reason.TOO_LONG);
        }
        if (MORE_THAN_AN_ADDRESS.matcher(text).find()) {
            throw new InvalidEmailAddress(Reason.NOT_ONE_ADDRESS);
        }
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            throw new InvalidEmailAddress(Reason.NO_AT);
        }
        String address = localPart(text.substring(0, at)) + "@" + domain(text.substring(at + 1));
        if (address.length() > LONGEST) {
            throw new InvalidEmailAddress(Reason.TOO_LONG);
        }
        return new EmailAddress(address);
    }

    private static String localPart(String written) {
        if (written.length() > LONGEST_LOCAL_PART) {
            throw new InvalidEmailAddress(Reason.LOCAL_PART_TOO_LONG);
        }
        if (!LOCAL_PART.matcher(written).matches()) {
            throw new InvalidEmailAddress(Reason.LOCAL_PART);
        }
        return written;
    }

    private static String domain(String written) {
        try {
            String domain = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (DOMAIN.matcher(domain).matches()) {
                return domain;
            }
        } catch (IllegalArgumentException notADomain) {
            // told below
        }
        throw new InvalidEmailAddress(Reason.DOMAIN);
    }

    /** What stands after the @. */
    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** First letter and domain, for logs: {@code m****@example.org}. */
    public String masked() {
        return mask(address);
    }

    /** The same for what may be no address: it is hidden whole. */
    public static String mask(String text) {
        int at = text.lastIndexOf('@');
        return at < 1 ? "*".repeat(text.length()) : text.charAt(0) + "*".repeat(at - 1) + text.substring(at);
    }

    @Override
    public String toString() {
        return masked();
    }
}
