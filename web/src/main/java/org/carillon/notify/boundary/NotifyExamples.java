package org.carillon.notify.boundary;

/** Bodies shown in the API description. */
final class NotifyExamples {
    static final String TASK = """
            {
              "user_id": 3,
              "event": "task",
              "variables": {"task_title": "Review inspection report", "priority": "High"}
            }""";
    static final String TOLD = """
            {
              "success": true, "error": null, "user_id": 3, "event": "task",
              "channels": [
                {
                  "channel": "sms", "success": true, "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90",
                  "message_sid": "SM1234567890abcdef1234567890abcdef", "status": "queued",
                  "to": "+27123456789", "code": null, "error": null
                },
                {
                  "channel": "email", "success": false, "id": null, "message_sid": null, "status": "failed",
                  "to": null, "code": "no_address", "error": "User has no e-mail address on file"
                },
                {
                  "channel": "in_app", "success": true, "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a91",
                  "message_sid": null, "status": "delivered", "to": "3", "code": null, "error": null
                }
              ]
            }""";
    static final String EMAIL = """
            {
              "kind": "email",
              "to": "maria@example.org",
              "subject": "Your appointment",
              "message": "See you on Tuesday at 10:30.",
              "html": "<p>See you on <b>Tuesday</b> at 10:30.</p>"
            }""";
    static final String BY_TEMPLATE = """
            {
              "kind": "sms",
              "user_id": 3,
              "template": {
                "type": "reminder", "language": "en",
                "variables": {"patient_name": "Maria", "doctor_name": "Rao", "date": "Tue 1 Dec 2026", "time": "10:30"}
              },
              "send_at": "2026-11-30T09:00:00+02:00"
            }""";
    static final String INBOX = """
            {
              "items": [{
                "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a91", "title": null,
                "message": "New task assigned: Review inspection report. Priority: High", "read": false,
                "created_by": "platform", "created_at": "2026-11-21T10:00:00Z", "read_at": null
              }],
              "next": null,
              "unread": 1
            }""";

    private NotifyExamples() {}
}
