package org.carillon.provider.smsbroadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRefTest {

    @Test
    void leadsBackToTheNotification() {
        Set<String> refs = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            UUID id = UuidCreator.getTimeOrderedEpochPlus1();
            String ref = MessageRef.of(id);
            assertTrue(ref.matches("[0-9A-Za-z]{20}"), ref);
            assertEquals(Optional.of(id), MessageRef.read(ref));
            assertTrue(refs.add(ref));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-7000-8000-000000000000",
                "019a0000-0000-7000-8000-000000000001",
                "1fffffff-ffff-7fff-bfff-ffffffffffff"
            })
    void holdsTheFirstAndTheLast(String id) {
        assertEquals(Optional.of(UUID.fromString(id)), MessageRef.read(MessageRef.of(UUID.fromString(id))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9f000000-0000-4000-8000-000000000001", "2fffffff-ffff-7fff-bfff-ffffffffffff"})
    void refusesWhatWouldNotComeBack(String id) {
        assertThrows(IllegalArgumentException.class, () -> MessageRef.of(UUID.fromString(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "#REF#",
                "0000000000000000000",
                "00000000000000000-00",
                "zzzzzzzzzzzzzzzzzzzz",
                "000000000000000000000"
            })
    void readsNothingElse(String written) {
        assertEquals(Optional.empty(), MessageRef.read(written));
    }

    @Test
    void readsNothingFromNothing() {
        assertEquals(Optional.empty(), MessageRef.read(null));
    }
}
