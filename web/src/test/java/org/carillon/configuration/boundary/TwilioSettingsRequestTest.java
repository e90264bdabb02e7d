package org.carillon.configuration.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.configuration.control.TwilioAccount;
import org.carillon.problem.control.Problem;
import org.carillon.settings.control.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwilioSettingsRequestTest {

    @BeforeEach
    void region() {
        Setting.save(Map.of(Setting.DEFAULT_REGION, Optional.of("US")));
    }

    @AfterEach
    void forget() {
        Setting.save(Map.of());
    }

    @Test
    void takesTheDocumentsExampleAndAnyUsualFormOfANumber() {
        assertEquals(
                new TwilioAccount("ACxxxxx", "your_token", "+15005550006", "+14155238886"),
                new TwilioSettingsRequest("ACxxxxx", "your_token", "(500) 555-0006", "whatsapp:+14155238886")
                        .checked());
    }

    @Test
    void leavesWhatIsMissingOrMaskedAndEndsWhatIsBlank() {
        assertEquals(
                new TwilioAccount(null, null, "", ""), new TwilioSettingsRequest(null, "********", "", " ").checked());
    }

    @Test
    void namesEachFaultAndNeverTheToken() {
        TwilioSettingsRequest request = new TwilioSettingsRequest("SK1", "a token", null, null);
        Problem problem = assertThrows(Problem.class, request::checked);
        assertEquals(Set.of("account_sid", "auth_token"), problem.fields().keySet());
        assertFalse(problem.detail().contains("a token"));
        assertFalse(request.toString().contains("a token"));
    }

    @Test
    void takesAMessagingServiceAsSender() {
        String service = "MG" + "0123456789abcdef".repeat(2);
        assertEquals(
                service,
                new TwilioSettingsRequest(null, null, service, null).checked().phoneNumber());
    }
}
