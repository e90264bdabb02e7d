package org.carillon.simulator.twilio;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import org.carillon.simulator.country.Country;
import org.jspecify.annotations.Nullable;

/** What is known of a number. Every number is a mobile, but a number that ends in 0009 is a landline. */
final class Lookup {

    private static final List<String> NOT_ASKED = List.of(
            "caller_name",
            "sim_swap",
            "call_forwarding",
            "line_status",
            "identity_match",
            "reassigned_number",
            "sms_pumping_risk",
            "phone_number_quality_score",
            "pre_fill");

    private Lookup() {}

    static String json(String number, boolean lineType) {
        String digits = number.replaceAll("[^0-9]", "");
        Optional<Country> country = Country.of(digits);
        @Nullable String trouble = trouble(number, digits, country);
        return TwilioJson.text(json -> {
            json.writeStartObject();
            TwilioJson.nullable(
                    json, "calling_country_code", country.map(Country::calling).orElse(null));
            TwilioJson.nullable(json, "country_code", country.map(Country::code).orElse(null));
            json.write("phone_number", "+" + digits);
            TwilioJson.nullable(
                    json,
                    "national_format",
                    country.map(found -> found.national(digits)).orElse(null));
            json.write("valid", trouble == null);
            json.writeStartArray("validation_errors");
            if (trouble != null) {
                json.write(trouble);
            }
            json.writeEnd();
            NOT_ASKED.forEach(json::writeNull);
            line(json, digits, lineType && trouble == null);
            json.write("url", "https://lookups.twilio.com/v2/PhoneNumbers/+" + digits);
            json.writeEnd();
        });
    }

    private static @Nullable String trouble(String number, String digits, Optional<Country> country) {
        if (digits.isEmpty() || !number.matches("[+0-9 ().-]+")) {
            return "NOT_A_NUMBER";
        }
        if (country.isEmpty()) {
            return "INVALID_COUNTRY_CODE";
        }
        if (country.get().fits(digits)) {
            return null;
        }
        int national = digits.length() - country.get().calling().length();
        return national < country.get().shortest() ? "TOO_SHORT" : "TOO_LONG";
    }

    private static void line(JsonGenerator json, String digits, boolean asked) {
        if (!asked) {
            json.writeNull("line_type_intelligence");
            return;
        }
        json.writeStartObject("line_type_intelligence");
        json.writeNull("error_code");
        json.write("mobile_country_code", "000");
        json.write("mobile_network_code", "00");
        json.write("carrier_name", "Simulated carrier");
        json.write("type", digits.endsWith("0009") ? "landline" : "mobile");
        json.writeEnd();
    }
}
