package org.carillon.conversation.boundary;

/** Answers as the API's description shows them. */
final class Examples {
    static final String THREAD = """
            {
              "patient_id": 17,
              "patient_name": "Mary Jones",
              "unread": 1,
              "as_of": "2026-11-21T10:31:00Z",
              "messages": [
                {
                  "id": "019aa5d0-7a3e-7c11-8d52-6f1f6f0b1c2d",
                  "direction": "sent",
                  "kind": "sms",
                  "type": "custom",
                  "text": "Hi Mary, your orthotics are ready.",
                  "media_urls": [],
                  "number": "+61412345678",
                  "number_label": null,
                  "provider": "SMS_BROADCAST",
                  "status": "delivered",
                  "status_text": "Delivered",
                  "error_code": null,
                  "handled_as": null,
                  "segments": 1,
                  "sent_by": "reception",
                  "appointment_id": null,
                  "created_at": "2026-11-21T10:30:00Z",
                  "due_at": null,
                  "accepted_at": "2026-11-21T10:30:00.210Z",
                  "sent_at": "2026-11-21T10:30:01Z",
                  "delivered_at": "2026-11-21T10:30:02Z"
                }
              ],
              "older": "/api/sms/patient/17/conversation?before=019aa5d0-7a3e-7c11-8d52-6f1f6f0b1c2d",
              "newer": null,
              "poll": "/api/sms/patient/17/conversation?since=2026-11-21T10:31:00Z"
            }""";

    private Examples() {}
}
