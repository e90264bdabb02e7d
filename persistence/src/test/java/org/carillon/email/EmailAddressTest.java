package org.carillon.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.carillon.email.InvalidEmailAddress.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maria@example.org               | maria@example.org
            ' Maria.Santos@Example.ORG '    | Maria.Santos@example.org
            maria+clinic@mail.example.co.uk | maria+clinic@mail.example.co.uk
            o'neil@example.org              | o'neil@example.org
            maria@münchen.example           | maria@xn--mnchen-3ya.example
            1@2.example                     | 1@2.example
            """)
    void readsPlainAddresses(String written, String address) {
        assertEquals(address, EmailAddress.parse(written).address());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | EMPTY
            maria                           | NO_AT
            maria@ward@example.org          | NO_AT
            @example.org                    | LOCAL_PART
            .maria@example.org              | LOCAL_PART
            maria.@example.org              | LOCAL_PART
            ma..ria@example.org             | LOCAL_PART
            märia@example.org               | LOCAL_PART
            maria@localhost                 | DOMAIN
            maria@                          | DOMAIN
            maria@-example.org              | DOMAIN
            maria@example..org              | DOMAIN
            maria@exa_mple.org              | DOMAIN
            maria@127.0.0.1                 | DOMAIN
            maria@[127.0.0.1]               | DOMAIN
            Maria <maria@example.org>       | NOT_ONE_ADDRESS
            maria@example.org,b@example.org | NOT_ONE_ADDRESS
            ma ria@example.org              | NOT_ONE_ADDRESS
            mailto:maria@example.org        | NOT_ONE_ADDRESS
            """)
    void tellsWhyItIsNone(String written, Reason reason) {
        assertEquals(
                reason,
                assertThrows(InvalidEmailAddress.class, () -> EmailAddress.parse(written))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria@example.org\r\nBcc: all@example.org",
                "maria\n@example.org",
                "maria@example.org\u0000x",
                "maria@example.org\u0085x"
            })
    void neverTakesALineBreak(String written) {
        assertEquals(
                Reason.CONTROL_CHARACTER,
                assertThrows(InvalidEmailAddress.class, () -> EmailAddress.parse(written))
                        .reason());
    }

    @Test
    void boundsItsLength() {
        assertThrows(InvalidEmailAddress.class, () -> EmailAddress.parse("m".repeat(65) + "@example.org"));
        assertThrows(InvalidEmailAddress.class, () -> EmailAddress.parse("m@" + "a.".repeat(127) + "org"));
        assertEquals(
                76,
                EmailAddress.parse("m".repeat(64) + "@example.org").address().length());
    }

    @Test
    void isMaskedInLogs() {
        assertEquals(
                "m****@example.org", EmailAddress.parse("maria@example.org").toString());
    }

    @Test
    void isReadAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("I@mail.example", EmailAddress.parse("I@MAIL.example").address());
        } finally {
            Locale.setDefault(before);
        }
    }
}
