package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.carillon.channel.entity.Kind;
import org.carillon.problem.control.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @EnumSource(names = {"SMS", "WHATSAPP", "CALL"})
    void aPhoneNumberIsE164WhicheverWayItWasWritten(Kind kind) throws InvalidAddress {
        assertEquals(
                "+447700900123",
                Addresses.parse(kind, "whatsapp:+44 7700 900123", "US").address());
        assertEquals(
                "+447700900123", Addresses.parse(kind, "07700 900123", "GB").address());
        InvalidAddress refused = assertThrows(InvalidAddress.class, () -> Addresses.parse(kind, "ann@x.com", "US"));
        assertEquals(ProblemCode.INVALID_PHONE_NUMBER, refused.code());
    }

    @ParameterizedTest
    @CsvSource({
        "ann@example.com,ann@example.com",
        "Ann+work@Mail.EXAMPLE.com,Ann+work@mail.example.com",
        "ann@münchen.de,ann@xn--mnchen-3ya.de"
    })
    void anEMailAddressKeepsItsLocalPart(String written, String stored) throws InvalidAddress {
        assertEquals(stored, Addresses.parse(Kind.EMAIL, written, null).address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@example.com",
                "ann@-x.com",
                "ann@x..com",
                "ann@x.com\r\nBcc: all@x.com",
                "a b@x.com",
                "ann@x.com,bob@x.com",
                "<ann@x.com>",
                "ann@x.com\u0000"
            })
    void whatCouldNotBeOneAddressIsRefused(String written) {
        InvalidAddress refused = assertThrows(InvalidAddress.class, () -> Addresses.parse(Kind.EMAIL, written, null));
        assertEquals(ProblemCode.INVALID_ADDRESS, refused.code());
    }

    @Test
    void aUserIsKnownByTheId() throws InvalidAddress {
        assertEquals("123", Addresses.parse(Kind.IN_APP, " 123 ", null).address());
        assertTrue(Addresses.parse(Kind.IN_APP, "123", null).valid());
        for (String wrong : new String[] {"0", "-1", "ann", "1234567890123456789"}) {
            assertThrows(InvalidAddress.class, () -> Addresses.parse(Kind.IN_APP, wrong, null));
        }
    }
}
