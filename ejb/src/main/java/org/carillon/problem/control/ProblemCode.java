package org.carillon.problem.control;

/** Stable codes of problems, with their HTTP status and title; a client may switch on {@link #code()}. */
public enum ProblemCode {
    BAD_REQUEST(400, "The request cannot be read"),
    BODY_MISSING(400, "The request has no body"),
    NOT_JSON(400, "The body is not valid JSON"),
    VALIDATION_FAILED(400, "The request has invalid fields"),
    MESSAGE_TOO_LONG(400, "The message is too long"),
    INVALID_PHONE_NUMBER(400, "A phone number cannot be used"),
    INVALID_ADDRESS(400, "An address cannot be used"),
    UNAUTHENTICATED(401, "Authentication is required"),
    INVALID_TOKEN(401, "The bearer token is not valid"),
    TOKEN_EXPIRED(401, "The bearer token has expired"),
    SESSION_ENDED(401, "The session has ended"),
    LOGIN_FAILED(401, "Wrong user name or password"),
    FORBIDDEN(403, "You may not do this"),
    CSRF_FAILED(403, "The CSRF token is missing or wrong"),
    INVALID_SIGNATURE(403, "The signature does not match"),
    STALE_CALL(403, "The timestamp is too far from our time"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "No representation fits the Accept header"),
    ALREADY_EXISTS(409, "It exists already"),
    REQUEST_IN_PROGRESS(409, "A request with this Idempotency-Key is in progress"),
    ILLEGAL_STATUS(409, "Its status does not allow this"),
    VERSION_CONFLICT(409, "It has been changed in the meantime"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    IDEMPOTENCY_KEY_REUSED(422, "This Idempotency-Key was used for another request"),
    EVENT_ID_REUSED(422, "This event id was used for another event"),
    NO_PHONE_NUMBER(422, "There is no phone number to send to"),
    RECIPIENT_OPTED_OUT(422, "The recipient does not want this message"),
    WHATSAPP_WINDOW_CLOSED(422, "WhatsApp takes only a template here"),
    REJECTED_BY_PROVIDER(422, "The provider refused the message"),
    ACCOUNT_LOCKED(429, "Too many failed logins"),
    CLIENT_RATE_EXCEEDED(429, "Too many requests"),
    RECIPIENT_LIMIT_EXCEEDED(429, "Too many messages to this phone number"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    NOT_CONFIGURED(503, "The provider is not configured"),
    PROVIDER_ACCOUNT_REFUSED(503, "The provider refuses the account"),
    PROVIDER_UNREACHABLE(503, "The provider cannot be reached"),
    DATABASE_UNAVAILABLE(503, "The database cannot be reached"),
    OVERLOADED(503, "Too much work is waiting");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** As written in JSON: {@code invalid_phone_number}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
