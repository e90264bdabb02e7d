package org.carillon.provider.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A letter as MIME: text, or text and HTML as alternatives, all of it UTF-8. */
final class LetterMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    LetterMessage(Session session, Letter letter, @Nullable String fromName, Instant now) throws MessagingException {
        super(session);
        this.messageId =
                "<" + letter.id() + letter.from().substring(letter.from().lastIndexOf('@')) + ">";
        setFrom(address(letter.from(), fromName));
        setRecipient(Message.RecipientType.TO, address(letter.to(), null));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        fill(letter.text(), letter.html());
        saveChanges();
    }

    private void fill(String text, @Nullable String html) throws MessagingException {
        if (html == null) {
            setText(text, UTF_8);
        } else if (text.isBlank()) {
            setText(html, UTF_8, "html");
        } else {
            MimeBodyPart plain = new MimeBodyPart();
            plain.setText(text, UTF_8);
            MimeBodyPart rich = new MimeBodyPart();
            rich.setText(html, UTF_8, "html");
            setContent(new MimeMultipart("alternative", plain, rich));
        }
    }

    private static InternetAddress address(String address, @Nullable String name) throws MessagingException {
        InternetAddress strict = new InternetAddress(address, true);
        if (name != null) {
            try {
                strict.setPersonal(name, UTF_8);
            } catch (UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return strict;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
