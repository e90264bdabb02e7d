package org.carillon.phone;

import static org.carillon.phone.InvalidPhoneNumber.Reason.AREA_CODE_MISSING;
import static org.carillon.phone.InvalidPhoneNumber.Reason.IMPOSSIBLE_LENGTH;
import static org.carillon.phone.InvalidPhoneNumber.Reason.NOT_A_NUMBER;
import static org.carillon.phone.InvalidPhoneNumber.Reason.NO_COUNTRY;
import static org.carillon.phone.InvalidPhoneNumber.Reason.TOO_LONG;
import static org.carillon.phone.InvalidPhoneNumber.Reason.TOO_SHORT;
import static org.carillon.phone.InvalidPhoneNumber.Reason.UNKNOWN_COUNTRY;
import static org.carillon.phone.InvalidPhoneNumber.Reason.UNKNOWN_REGION;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import org.jspecify.annotations.Nullable;

/** The world's numbering plans, by libphonenumber. */
final class NumberingPlan {
    private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

    private NumberingPlan() {}

    /** Zero for a region that does not exist. */
    static int callingCode(String region) {
        return PLAN.getCountryCodeForRegion(region);
    }

    /** @param digits ASCII digits, after a plus if the number is international */
    static PhoneNumber read(String digits, @Nullable String region) {
        if (region != null && !PLAN.getSupportedRegions().contains(region)) {
            throw new InvalidPhoneNumber(UNKNOWN_REGION, null);
        }
        if (!digits.startsWith("00")) {
            return readAsWritten(digits, region);
        }
        PhoneNumber behindZeros = readIfPossible("+" + digits.substring(2), null);
        if (behindZeros != null && behindZeros.valid()) {
            return behindZeros;
        }
        PhoneNumber inRegion = region == null ? null : readIfPossible(digits, region);
        if (behindZeros == null || (inRegion != null && inRegion.valid())) {
            return inRegion == null ? readAsWritten("+" + digits.substring(2), null) : inRegion;
        }
        return behindZeros;
    }

    private static @Nullable PhoneNumber readIfPossible(String digits, @Nullable String region) {
        try {
            return readAsWritten(digits, region);
        } catch (InvalidPhoneNumber notPossible) {
            return null;
        }
    }

    private static PhoneNumber readAsWritten(String digits, @Nullable String region) {
        Phonenumber.PhoneNumber number;
        try {
            number = PLAN.parse(digits, region);
        } catch (NumberParseException e) {
            throw unreadable(e, digits.startsWith("+"));
        }
        ValidationResult possible = PLAN.isPossibleNumberWithReason(number);
        if (possible != ValidationResult.IS_POSSIBLE) {
            throw impossible(possible, number.getCountryCode());
        }
        String home = PLAN.getRegionCodeForNumber(number);
        boolean valid = home != null && PLAN.isValidNumberForRegion(number, home);
        return new PhoneNumber(
                PLAN.format(number, PhoneNumberFormat.E164),
                valid,
                home == null ? PLAN.getRegionCodeForCountryCode(number.getCountryCode()) : home);
    }

    private static InvalidPhoneNumber unreadable(NumberParseException fault, boolean international) {
        return switch (fault.getErrorType()) {
            case INVALID_COUNTRY_CODE -> new InvalidPhoneNumber(international ? UNKNOWN_COUNTRY : NO_COUNTRY, null);
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> new InvalidPhoneNumber(TOO_SHORT, null);
            case TOO_LONG -> new InvalidPhoneNumber(TOO_LONG, null);
            case NOT_A_NUMBER -> new InvalidPhoneNumber(NOT_A_NUMBER, null);
        };
    }

    private static InvalidPhoneNumber impossible(ValidationResult result, int countryCode) {
        String where = "for country code +" + countryCode;
        return switch (result) {
            case TOO_SHORT -> new InvalidPhoneNumber(TOO_SHORT, where);
            case TOO_LONG -> new InvalidPhoneNumber(TOO_LONG, where);
            case IS_POSSIBLE_LOCAL_ONLY -> new InvalidPhoneNumber(AREA_CODE_MISSING, null);
            case INVALID_COUNTRY_CODE -> new InvalidPhoneNumber(UNKNOWN_COUNTRY, null);
            case INVALID_LENGTH, IS_POSSIBLE -> new InvalidPhoneNumber(IMPOSSIBLE_LENGTH, where);
        };
    }
}
