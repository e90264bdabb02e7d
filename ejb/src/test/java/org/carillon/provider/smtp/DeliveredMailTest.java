package org.carillon.provider.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Unavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveredMailTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final GreenMail mails = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @BeforeEach
    void start() {
        mails.start();
        mails.setUser("apikey", "secret");
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private MimeMessage sent(String subject, String text, @Nullable String html) throws Exception {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        SmtpSettings settings = Letters.settings(mails.getSmtp().getPort(), Security.NONE, "apikey", "secret");
        try (SmtpConnections connections = new SmtpConnections(settings, clock)) {
            assertInstanceOf(Outcome.Accepted.class, connections.send(Letters.letter(subject, text, html)));
        }
        MimeMessage[] received = mails.getReceivedMessages();
        assertEquals(1, received.length);
        return received[0];
    }

    @Test
    void carriesOurIdSenderAndTime() throws Exception {
        MimeMessage mail = sent("Your appointment", "See you on Tuesday", null);
        assertEquals("<" + Letters.ID + "@example.org>", mail.getMessageID());
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertEquals("clinic@example.org", from.getAddress());
        assertEquals("City Clinic", from.getPersonal());
        assertEquals("maria@example.net", mail.getAllRecipients()[0].toString());
        assertEquals(NOW, mail.getSentDate().toInstant());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals("Your appointment", mail.getSubject());
        assertEquals("See you on Tuesday", String.valueOf(mail.getContent()).strip());
    }

    @Test
    void keepsEveryCharacterOfSubjectAndText() throws Exception {
        String text = "Grüße 🏥\n.\n..two dots\nFrom here\n" + "long ".repeat(400);
        MimeMessage mail = sent("Приём подтверждён 🏥 " + "x".repeat(150), text, null);
        assertEquals("Приём подтверждён 🏥 " + "x".repeat(150), mail.getSubject());
        assertEquals(
                text, String.valueOf(mail.getContent()).replace("\r\n", "\n").stripTrailing() + " ");
    }

    @Test
    void textAndHtmlAreAlternativesWithTheHtmlLast() throws Exception {
        MimeMessage mail = sent("Hello", "See you", "<p>See <b>you</b> – Rao</p>");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"), parts::getContentType);
        assertEquals(2, parts.getCount());
        assertEquals("See you", parts.getBodyPart(0).getContent());
        assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
        assertEquals("<p>See <b>you</b> – Rao</p>", parts.getBodyPart(1).getContent());
    }

    @Test
    void htmlAloneIsNoMultipart() throws Exception {
        MimeMessage mail = sent("Hello", "", "<p>See you</p>");
        assertTrue(mail.isMimeType("text/html"), mail.getContentType());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: all@example.org",
                "Hello\nX-Spam: no",
                "Hello\r",
                "Hello\u0000",
                "Hello\r\n\r\n<p>another body</p>"
            })
    void aSubjectCannotSmuggleAHeaderIn(String subject) {
        assertThrows(IllegalArgumentException.class, () -> Letters.letter(subject, "x", null));
    }

    @Test
    void anAddressCannotSmuggleACommandIn() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Letter(
                        Letters.ID, "a@example.org", "b@example.org>\r\nRCPT TO:<c@example.org", "", "x", null));
    }

    @Test
    void aTextThatLooksLikeTheEndIsNoEnd() throws Exception {
        MimeMessage mail = sent("Hello", "one\r\n.\r\nMAIL FROM:<x@example.org>\r\n", null);
        assertTrue(String.valueOf(mail.getContent()).contains("MAIL FROM"));
        assertNull(mail.getHeader("Bcc"));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() {
        SmtpSettings settings = Letters.settings(mails.getSmtps().getPort(), Security.TLS, "apikey", "secret");
        try (SmtpConnections connections = new SmtpConnections(settings, Clock.systemUTC())) {
            Unavailable unavailable = assertThrows(Unavailable.class, () -> connections.send(Letters.plain()));
            assertInstanceOf(Outcome.NotSent.class, unavailable.outcome());
        }
    }
}
