package org.carillon.phone;

import static org.carillon.phone.InvalidPhoneNumber.Reason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9876543210                  | IN | +919876543210
            919876543210                | IN | +919876543210
            09876543210                 | IN | +919876543210
            +919876543210               | US | +919876543210
            +91 98765-43210             | US | +919876543210
            0091 98765 43210            | IN | +919876543210
            0091 98765 43210            | US | +919876543210
            0091 98765 43210            | AU | +919876543210
            0091 98765 43210            |    | +919876543210
            0011 61 412 345 678         | AU | +61412345678
            011 27 12 345 6789          | US | +27123456789
            27123456789                 | ZA | +27123456789
            012 345 6789                | ZA | +27123456789
            +27123456789                | IN | +27123456789
            +27987654321                | IN | +27987654321
            +447700900123               | US | +447700900123
            +44 (0)7700 900123          | US | +447700900123
            (0044) 7700 900123          | GB | +447700900123
            0412 345 678                | AU | +61412345678
            61412345678                 | AU | +61412345678
            (212) 555-1234              | US | +12125551234
            1-212-555-1234              | US | +12125551234
            212.555.1234                | US | +12125551234
            001 212 555 1234            | US | +12125551234
            +15551234567                | US | +15551234567
            +15005550006                | US | +15005550006
            +14155238886                | IN | +14155238886
            tel:+1-212-555-1234         | IN | +12125551234
            TEL:+12125551234            | IN | +12125551234
            whatsapp:+14155238886       | IN | +14155238886
            sms:+14155238886            | IN | +14155238886
            ＋１２１２５５５１２３４     | IN | +12125551234
            ９８７６５４３２１０         | IN | +919876543210
            ९८७६५४३२१०                  | IN | +919876543210
            ٠١٠١٢٣٤٥٦٧٨                 | EG | +201012345678
            +39 06 1234 5678            | US | +390612345678
            +61412345678                |    | +61412345678
            """)
    void readsEveryUsualForm(String written, String region, String e164) {
        assertEquals(e164, PhoneNumber.parse(written, region).e164());
    }

    @Test
    void ignoresInvisibleMarksAndOddSpaces() {
        assertEquals(
                "+12125551234",
                PhoneNumber.parse("\u202A+1\u00A0212\u2011555\u20131234\u202C", "IN")
                        .e164());
        assertEquals(
                "+12125551234", PhoneNumber.parse("  +1 212 555 1234\t", "IN").e164());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            +1234567890             | US   | TOO_SHORT
            +1111111111             | US   | TOO_SHORT
            +0987654321             | US   | UNKNOWN_COUNTRY
            +2222222222             | US   | TOO_SHORT
            banana                  | US   | NOT_A_NUMBER
            null                    | US   | EMPTY
            ''                      | US   | EMPTY
            '   '                   | US   | EMPTY
            +                       | US   | NOT_A_NUMBER
            ---                     | US   | NOT_A_NUMBER
            tel:                    | US   | NOT_A_NUMBER
            1-800-FLOWERS           | US   | NOT_A_NUMBER
            +12125551234x5          | US   | NOT_A_NUMBER
            +1212+5551234           | US   | NOT_A_NUMBER
            +12125551234;+442079460958 | US | NOT_A_NUMBER
            call +12125551234       | US   | NOT_A_NUMBER
            whatsapp:banana         | US   | NOT_A_NUMBER
            9876543210              |      | NO_COUNTRY
            9876543210              | XX   | UNKNOWN_REGION
            9876543210              | in   | UNKNOWN_REGION
            +12125551234            | XX   | UNKNOWN_REGION
            12                      | US   | TOO_SHORT
            5551234                 | US   | AREA_CODE_MISSING
            +121255512345           | US   | TOO_LONG
            27123456789             | US   | TOO_LONG
            +9999999999             | US   | UNKNOWN_COUNTRY
            000000000000            | US   | UNKNOWN_COUNTRY
            """)
    void refusesWhatCannotBeANumber(String written, String region, Reason reason) {
        InvalidPhoneNumber refusal = assertThrows(InvalidPhoneNumber.class, () -> PhoneNumber.parse(written, region));
        assertEquals(reason, refusal.reason(), refusal.sentence());
        assertTrue(refusal.sentence().startsWith(reason.sentence()));
    }

    @Test
    void refusesTextOverSixtyFourCharacters() {
        assertEquals(
                "+12125551234",
                PhoneNumber.parse("+12125551234" + " ".repeat(52), "US").e164());
        InvalidPhoneNumber refusal =
                assertThrows(InvalidPhoneNumber.class, () -> PhoneNumber.parse("+12125551234" + " ".repeat(53), "US"));
        assertEquals(Reason.TEXT_TOO_LONG, refusal.reason());
    }

    @Test
    void tellsPossibleFromValid() {
        assertTrue(PhoneNumber.parse("+27123456789", "US").valid());
        assertTrue(PhoneNumber.parse("+12125551234", "US").valid());
        assertFalse(PhoneNumber.parse("+15551234567", "US").valid());
    }

    @Test
    void namesTheCountry() {
        assertEquals("ZA", PhoneNumber.parse("+27123456789", "US").region());
        assertEquals("CA", PhoneNumber.parse("+14165551234", "US").region());
        assertEquals("US", PhoneNumber.parse("+15551234567", "IN").region());
        assertEquals("001", PhoneNumber.parse("+80012345678", "IN").region());
    }

    @Test
    void neverWritesTheNumberIntoTheRefusal() {
        InvalidPhoneNumber refusal =
                assertThrows(InvalidPhoneNumber.class, () -> PhoneNumber.parse("+1234567890", "US"));
        assertEquals("The number is too short: for country code +1", refusal.sentence());
    }

    @Test
    void masksAllButCountryAndTheLastFourDigits() {
        assertEquals("+27*****6789", PhoneNumber.parse("+27123456789", "US").masked());
        assertEquals("+27*****6789", PhoneNumber.parse("+27123456789", "US").toString());
        assertEquals("*****", PhoneNumber.mask("12345"));
        assertEquals("", PhoneNumber.mask(null));
    }

    @Test
    void isMadeOnlyOfE164() {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("27123456789", true, "ZA"));
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("+0123456789", true, "ZA"));
    }
}
