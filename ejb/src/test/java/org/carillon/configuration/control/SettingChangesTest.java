package org.carillon.configuration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.carillon.settings.control.Setting;
import org.junit.jupiter.api.Test;

class SettingChangesTest {
    private final SettingChanges changes = new SettingChanges();

    @Test
    void tellsValuesButOfASecretOnlyThatItChanged() {
        changes.add(Setting.TWILIO_PHONE_NUMBER, "+15005550006", "+15005550010");
        changes.add(Setting.TWILIO_AUTH_TOKEN, "the one before", "the next one");
        changes.add(Setting.TWILIO_ACCOUNT_SID, "ACxxxxx", "ACxxxxx");
        changes.add(Setting.TWILIO_WHATSAPP_NUMBER, "+14155238886", null);
        assertEquals(
                "phone_number is +15005550010, was +15005550006; auth_token was replaced; account_sid was saved as it is;"
                        + " whatsapp_number is that of the environment",
                changes.words());
    }

    @Test
    void tellsThatNothingWasChanged() {
        assertEquals("nothing was changed", changes.words());
    }
}
