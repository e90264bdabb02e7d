package org.carillon.batch.boundary;

/** What the API description says more than once. */
public final class BulkWording {
    public static final String TAG = "Bulk";
    public static final String MESSAGE = "1 to 1,600 characters (UTF-16 units), not blank";
    public static final String FILLED = MESSAGE
            + "; {name} and the like stand for the recipient's field of that name, and a row without it is refused";
    public static final String REGION =
            "Country (two letters) of a number without country code; the configured one if absent";
    public static final String SENDER =
            "Phone number, short code, name of at most 11 letters and digits, or messaging service; the configured sender if absent";
    public static final String SEND_AT = "Date and time with offset (ISO 8601), within a year; at once if absent";
    public static final String SEND =
            "Answered at once: what can be sent is taken, what cannot is refused with its reason, row by row, and costs the"
                    + " others nothing. GET /api/batches/{batch_id} tells how far it is. The same text to the same number"
                    + " a second time is refused as a duplicate. With an Idempotency-Key the same request is answered the"
                    + " same way again and sent once.";
    public static final String TAKEN = "The rows in the order of the request; Location names the batch";
    public static final String TOO_MANY = "More rows than carillon.batch.rows, or more than 128 MiB: body_too_large";

    private BulkWording() {}
}
