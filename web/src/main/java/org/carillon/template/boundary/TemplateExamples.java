package org.carillon.template.boundary;

/** Bodies shown in the API description. */
final class TemplateExamples {
    static final String SAVE = """
            {
              "text": "Hello {patient_name}, your appointment is on {date} at {time}. Reply 1 to confirm, 2 to change.",
              "subject": "Your appointment on {date}"
            }""";
    static final String SAVED = """
            {
              "type": "reminder", "language": "en", "version": 3, "deleted": false,
              "text": "Hello {patient_name}, your appointment is on {date} at {time}. Reply 1 to confirm, 2 to change.",
              "subject": "Your appointment on {date}",
              "encoding": "gsm_7", "segments": 1, "unicode_characters": [], "warnings": [],
              "variables": ["patient_name", "doctor_name", "date", "time", "department", "clinic", "booking_id"],
              "required_variables": ["date", "time"],
              "created_by": "admin", "created_at": "2026-11-21T05:40:00Z"
            }""";
    static final String PREVIEW = """
            {
              "type": "reminder",
              "language": "en",
              "text": "🏥 {date}, {time}: your appointment with {doctor_name}",
              "variables": {"doctor_name": "Rao"}
            }""";
    static final String PREVIEWED = """
            {
              "text": "🏥 Tue 1 Dec 2026, 10:30: your appointment with Rao",
              "encoding": "ucs_2", "characters": 51, "segments": 1,
              "unicode_characters": [
                {"character": "🏥", "code": "U+1F3E5", "name": "HOSPITAL", "count": 1, "instead": null}
              ],
              "plain_segments": 1, "providers_word": null,
              "warnings": ["Sent as UCS-2 because of 🏥 (U+1F3E5 HOSPITAL): 1 segment, without them 1"]
            }""";

    private TemplateExamples() {}
}
