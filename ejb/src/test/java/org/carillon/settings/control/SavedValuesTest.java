package org.carillon.settings.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavedValuesTest {

    @AfterEach
    void forget() {
        Setting.save(Map.of());
    }

    @Test
    void whatIsSavedWins() {
        Setting.save(Map.of(Setting.DEFAULT_REGION, Optional.of("ZA")));
        assertEquals("ZA", Setting.DEFAULT_REGION.required());
        assertTrue(Setting.DEFAULT_REGION.isSaved());
        Setting.save(Map.of());
        assertFalse(Setting.DEFAULT_REGION.isSaved());
    }

    @Test
    void whatCannotBeReadIsAbsentAndNotThatOfTheEnvironment() {
        Setting.save(Map.of(Setting.DEFAULT_REGION, Optional.empty()));
        assertEquals(Optional.empty(), Setting.DEFAULT_REGION.text());
    }

    @Test
    void onlyAChangeIsAChange() {
        int before = Setting.changes();
        Setting.save(Map.of());
        assertEquals(before, Setting.changes());
        Setting.save(Map.of(Setting.TWILIO_AUTH_TOKEN, Optional.of("token")));
        assertNotEquals(before, Setting.changes());
        assertFalse(Setting.TWILIO_ACCOUNT_SID.isSaved());
    }
}
