package org.carillon.notification.boundary;

/** Answers shown in the API description. */
final class Examples {
    static final String SENT = """
            {
              "success": true,
              "message_sid": "SM1234567890abcdef1234567890abcdef",
              "status": "queued",
              "to": "+27123456789",
              "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90"
            }""";
    static final String QUEUED = """
            {
              "success": true,
              "message_sid": null,
              "status": "queued",
              "to": "+27123456789",
              "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90"
            }""";
    static final String STATUS = """
            {
              "success": true,
              "sid": "SM1234567890abcdef1234567890abcdef",
              "status": "delivered",
              "to": "+27123456789",
              "from": "+12125551234",
              "date_sent": "2026-01-20T10:30:00Z",
              "price": "-0.0075"
            }""";
    static final String LOG = """
            {
              "items": [{
                "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90", "user_id": 3, "type": "sms", "kind": "sms",
                "to_phone": "+27123456789", "message": "Please halt operations.",
                "external_id": "SM1234567890abcdef1234567890abcdef",
                "status": "delivered", "error": null, "created_at": "2026-01-20T10:29:58.120Z"
              }],
              "next": "/api/communication-log?status=delivered&before=019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90"
            }""";
    static final String HISTORY = """
            {
              "items": [{
                "message_sid": "SM1234567890abcdef1234567890abcdef", "to": "+27123456789", "type": "sms",
                "status": "delivered", "sent_at": "2026-01-20T10:30:00Z", "delivered_at": "2026-01-20T10:30:02Z",
                "error": null
              }],
              "next": null
            }""";

    private Examples() {}
}
