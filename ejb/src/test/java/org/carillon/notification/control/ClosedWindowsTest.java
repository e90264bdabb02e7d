package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Content;
import org.junit.jupiter.api.Test;

class ClosedWindowsTest {
    private static final Content PICTURE = Content.media(List.of("https://example.com/a.jpg"));

    @Test
    void freeTextAndMediaByWhatsAppNeedAWindow() {
        assertTrue(ClosedWindows.concerns(Kind.WHATSAPP, null, null));
        assertTrue(ClosedWindows.concerns(Kind.WHATSAPP, PICTURE, null));
    }

    @Test
    void templatesAndOtherChannelsNeedNone() {
        assertFalse(ClosedWindows.concerns(Kind.WHATSAPP, Content.template("HX1", null), null));
        assertFalse(ClosedWindows.concerns(Kind.SMS, PICTURE, null));
    }

    @Test
    void whatIsSentLaterIsNotJudgedNow() {
        assertFalse(ClosedWindows.concerns(Kind.WHATSAPP, null, Instant.EPOCH));
    }
}
