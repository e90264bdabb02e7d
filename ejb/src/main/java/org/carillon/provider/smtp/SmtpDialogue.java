package org.carillon.provider.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the mail server that remembers how far its message has come and what the server answered to the last step. What
 * Jakarta Mail says after a failure (RSET), and what the server answers to that, is not remembered.
 */
final class SmtpDialogue extends SMTPTransport {
    private @Nullable Stage stage;
    private boolean answered;
    private @Nullable Reply reply;
    private int letters;
    private volatile boolean open;

    SmtpDialogue(Session session) {
        super(session, null);
    }

    /** Sends one message; where it fails, {@link #stage()} and {@link #reply()} tell what that means. */
    void deliver(LetterMessage message) throws MessagingException {
        letters++;
        enter(Stage.SENDER);
        try {
            Address[] recipients = message.getAllRecipients();
            sendMessage(message, recipients);
        } catch (RuntimeException e) {
            throw new MessagingException("the message cannot be written", e);
        }
    }

    Stage stage() {
        return stage == null ? Stage.SENDER : stage;
    }

    /** The server's answer at this stage; null if there was none. */
    @Nullable
    Reply reply() {
        return reply;
    }

    /** How many messages it was given. */
    int letters() {
        return letters;
    }

    /** Without asking the server. */
    boolean stillOpen() {
        return open;
    }

    @Override
    protected void setConnected(boolean connected) {
        super.setConnected(connected);
        open = connected;
    }

    private void enter(Stage next) {
        stage = next;
        answered = false;
        reply = null;
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Stage.DATA);
        OutputStream text = super.data();
        enter(Stage.TEXT);
        return text;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(Stage.END);
        super.finishData();
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        boolean first = stage != null && !answered;
        answered = true;
        int status = super.readServerResponse();
        if (first && status > 0) {
            reply = Reply.of(status, getLastServerResponse());
        }
        return status;
    }
}
