package org.carillon.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void readsUsualForms() {
        assertEquals(
                "+61400111222", Address.parse("+61 400-111 222").orElseThrow().toString());
        assertEquals(
                "whatsapp:+15551234567",
                Address.parse("whatsapp:+15551234567").orElseThrow().toString());
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String text :
                new String[] {"banana", "", "+", "+0123456789", "123456", "+1234567890123456", "61+400111222"}) {
            assertTrue(Address.parse(text).isEmpty(), text);
        }
        assertTrue(Address.parse(null).isEmpty());
    }
}
