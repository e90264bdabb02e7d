package org.carillon.appointment.boundary;

/** Bodies as the API description shows them. */
final class Examples {
    static final String BOOKING = """
            {
              "booking_id": "BK-20261201-0042",
              "patient_name": "Maria Santos",
              "patient_phone": "9876543210",
              "doctor_name": "Anita Rao",
              "department": "Cardiology",
              "appointment_date": "2026-12-01",
              "appointment_time": "10:30",
              "time_zone": "Asia/Kolkata",
              "region": "IN",
              "duration_minutes": 30,
              "language": "en"
            }""";
    static final String BOOKED = """
            {
              "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90", "booking_id": "BK-20261201-0042",
              "patient_name": "Maria Santos", "patient_phone": "9876543210", "other_phones": [], "phone": "+919876543210",
              "patient_id": null, "patient_time_zone": null, "language": "en", "doctor_name": "Anita Rao",
              "department": "Cardiology", "clinic": null, "appointment_date": "2026-12-01", "appointment_time": "10:30",
              "time_zone": "Asia/Kolkata", "starts_at": "2026-12-01T05:00:00Z", "duration_minutes": 30, "region": "IN",
              "status": "booked", "version": 1, "created_by": "booking", "created_at": "2026-11-21T06:00:00Z",
              "updated_at": "2026-11-21T06:00:00Z", "notification_id": "019aa2f0-6c60-7000-8000-0d6e5b1c2a91",
              "notification_status": "queued"
            }""";
    static final String MOVE = """
            {"appointment_date": "2026-12-02", "appointment_time": "11:00"}""";
    static final String NOTIFY = """
            {"type": "confirmation"}""";
    static final String CLINIC = """
            {"name": "City Clinic", "time_zone": "Asia/Kolkata", "region": "IN"}""";

    private Examples() {}
}
