package org.carillon.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The mail server that the server under test sends by; it lives as long as the tests. */
public final class MailServer {
    /** Where e-mail comes from. */
    public static final String FROM = "clinic@carillon.example";

    private static final GreenMail MAILS = started();

    private MailServer() {}

    private static GreenMail started() {
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        return mails;
    }

    static Map<String, String> environment() {
        return Map.of(
                "SMTP_HOST", "127.0.0.1",
                "SMTP_PORT", String.valueOf(MAILS.getSmtp().getPort()),
                "SMTP_TLS", "none",
                "SMTP_FROM", FROM,
                "SMTP_FROM_NAME", "City Clinic");
    }

    /** What has come for this address. */
    public static List<MimeMessage> received(String address) {
        return Arrays.stream(MAILS.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
