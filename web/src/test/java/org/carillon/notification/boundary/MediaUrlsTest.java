package org.carillon.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaUrlsTest {
    private static final String PICTURE = "https://example.com/image.jpg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                PICTURE,
                "https://example.com/agenda.PDF?v=1.exe",
                "https://example.com/media/123",
                "HTTPS://example.com/v1.2/x",
                "https://example.com"
            })
    void takesWhatAnybodyCanFetch(String url) {
        assertEquals(Optional.empty(), MediaUrls.fault(Kind.SMS, List.of(url)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "http://example.com/a.jpg",
                "ftp://example.com/a.jpg",
                "a.jpg",
                "https://",
                "https://ann:pw@example.com/a.jpg",
                "https://example.com/a b.jpg",
                "https://example.com/setup.exe",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://example.com/a.jpg\nhttps://example.com/b.jpg"
            })
    void refusesTheRest(String url) {
        assertTrue(MediaUrls.fault(Kind.SMS, List.of(url)).isPresent());
    }

    @Test
    void tenGoByMmsAndOneByWhatsApp() {
        assertEquals(Optional.empty(), MediaUrls.fault(Kind.SMS, Collections.nCopies(10, PICTURE)));
        assertTrue(MediaUrls.fault(Kind.SMS, Collections.nCopies(11, PICTURE)).isPresent());
        assertEquals(Optional.empty(), MediaUrls.fault(Kind.WHATSAPP, List.of(PICTURE)));
        assertTrue(MediaUrls.fault(Kind.WHATSAPP, List.of(PICTURE, PICTURE)).isPresent());
    }

    @Test
    void namesTheOneThatIsWrong() {
        assertEquals(Optional.of("address 2 must not be blank"), MediaUrls.fault(Kind.SMS, List.of(PICTURE, " ")));
    }
}
