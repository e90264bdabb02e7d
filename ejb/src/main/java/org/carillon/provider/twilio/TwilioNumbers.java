package org.carillon.provider.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.lookups.v2.PhoneNumber;
import com.twilio.rest.lookups.v2.PhoneNumber.LineTypeIntelligenceInfo;
import com.twilio.rest.lookups.v2.PhoneNumber.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carillon.provider.control.NumberAnswer;
import org.carillon.provider.wire.BrokenCall;
import org.jspecify.annotations.Nullable;

/** Twilio Lookup, version 2, with the kind of line, which is what it charges for. */
final class TwilioNumbers {
    private static final String LINE_TYPE = "line_type_intelligence";
    private static final int TYPE_LENGTH = 24;
    private static final int CARRIER_LENGTH = 100;

    private final TwilioRestClient client;

    TwilioNumbers(TwilioRestClient client) {
        this.client = client;
    }

    NumberAnswer ask(String e164) {
        try {
            return known(PhoneNumber.fetcher(e164).setFields(LINE_TYPE).fetch(client));
        } catch (Refusal refusal) {
            return refusal.status() == 404 && refusal.code().isPresent()
                    ? new NumberAnswer.Known(false, null, null, null, "There is no such number")
                    : new NumberAnswer.CannotAsk("the provider answered HTTP " + refusal.status());
        } catch (NoAnswer noAnswer) {
            return new NumberAnswer.CannotAsk("no answer: " + BrokenCall.told(noAnswer.failure()));
        } catch (RuntimeException e) {
            return new NumberAnswer.CannotAsk(
                    "the provider's answer cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static NumberAnswer known(PhoneNumber found) {
        LineTypeIntelligenceInfo line = found.getLineTypeIntelligence();
        boolean valid = Boolean.TRUE.equals(found.getValid());
        String country = found.getCountryCode();
        return new NumberAnswer.Known(
                valid,
                country == null || country.length() != 2 ? null : country,
                line == null ? null : cut(line.getType(), TYPE_LENGTH),
                line == null ? null : cut(line.getCarrierName(), CARRIER_LENGTH),
                valid ? null : fault(found.getValidationErrors()));
    }

    private static String fault(@Nullable List<ValidationError> errors) {
        return errors == null || errors.isEmpty()
                ? "Twilio does not know it"
                : errors.stream()
                        .map(error -> error.toString().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
