package org.carillon.voice.boundary;

/** Requests and answers shown in the API description. */
final class CallExamples {
    static final String MAKE = """
            {
              "to_phone": "+27123456789",
              "twiml": "<Response><Say voice=\\"woman\\">Order PO-2026-001 is delayed.</Say><Gather numDigits=\\"1\\"><Say>Press 1 to acknowledge.</Say></Gather></Response>",
              "user_id": 3
            }""";
    static final String MADE = """
            {
              "success": true,
              "call_sid": "CA1234567890abcdef1234567890abcdef",
              "status": "queued",
              "to": "+27123456789",
              "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90"
            }""";
    static final String QUEUED = """
            {
              "success": true,
              "call_sid": null,
              "status": "queued",
              "to": "+27123456789",
              "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90"
            }""";
    static final String STATUS = """
            {
              "success": true,
              "sid": "CA1234567890abcdef1234567890abcdef",
              "status": "completed",
              "to": "+27123456789",
              "from": "+12125551234",
              "duration": 45,
              "start_time": "2026-01-20T10:30:00Z",
              "end_time": "2026-01-20T10:31:00Z",
              "answered_number": "+27123456789",
              "acknowledgements": [
                { "digits": "1", "words": null, "by": "+27123456789", "at": "2026-01-20T10:30:41Z" }
              ],
              "price": "-0.013",
              "price_unit": "USD",
              "error": null,
              "error_code": null,
              "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90"
            }""";

    private CallExamples() {}
}
