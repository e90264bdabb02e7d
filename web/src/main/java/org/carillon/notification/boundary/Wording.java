package org.carillon.notification.boundary;

/** What the API description says more than once. */
public final class Wording {
    public static final String PHONE =
            "Phone number in any usual form; one without its country code is read in the region. Stored and answered as E.164";
    public static final String MESSAGE = "1 to 1,600 characters (UTF-16 units), not blank; may be absent beside media";
    public static final String REGION =
            "Country (two letters) of a number without country code; the configured one if absent";
    public static final String SENDER =
            "Phone number, short code, name of at most 11 letters and digits, or messaging service; the configured sender if absent";
    public static final String WHATSAPP_MESSAGE =
            "1 to 1,600 characters (UTF-16 units), not blank; may be absent beside media or a template";
    public static final String MEDIA_URLS =
            "https addresses of up to 10 pictures or other files (MMS); message may then be absent. "
                    + "The provider fetches them and refuses what is too large";
    public static final String CONTENT_SID =
            "Twilio's template (Content SID) in place of a text: needed when the recipient has not written "
                    + "within the last 24 hours";
    public static final String SEND_AT =
            "When to send it: ISO 8601 with its offset, in the future, at most a year ahead; now if absent. "
                    + "Answered 202 with the status scheduled";
    public static final String SENT = "The provider has accepted the message";
    public static final String QUEUED =
            "The message is stored and will be sent; the provider has not answered within the time to wait. "
                    + "Location names the notification";
    public static final String SEND = "Waits for the provider's answer for at most carillon.send.wait (2 s); "
            + "Prefer: wait=N (at most 30 s) and Prefer: respond-async override it. "
            + "With an Idempotency-Key the same request is answered the same way again and sent once.";

    public static final String WHATSAPP =
            "Free text and media reach only those who have written to us within the last 24 hours; to others a "
                    + "template (content_sid) is needed, else the answer is 422 with the code whatsapp_window_closed. "
                    + SEND;
    public static final String STATUS =
            "Status in the provider's words, in lower case: queued, sending, sent, delivered, undelivered, failed; "
                    + "unknown as long as nobody knows whether the provider has it.";
    public static final String ID_OR_SID = "Our id or the provider's SID";
    public static final String PAGE = "Newest first. The address of the next page is in next and in the header Link; "
            + "every page costs the same, however far back.";

    public static final String TAG_TWILIO = "Twilio";
    public static final String TAG_SMS = "SMS & WhatsApp";
    public static final String TAG_DRIVERS = "Drivers and loads";
    public static final String TAG_NOTIFICATIONS = "Notifications";

    private Wording() {}
}
