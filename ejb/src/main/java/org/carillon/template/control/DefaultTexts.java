package org.carillon.template.control;

import org.carillon.template.entity.TemplateName;

/**
 * The texts of a new installation, in English. The confirmation and the reminder are those that clinics know from the document; its
 * confirmation has pictures, for which a template without them is the remedy where cost matters. So are those for the platform's users
 * and those about loads, of which the assignment has pictures too. The others need one or two segments.
 */
final class DefaultTexts {
    private static final String CONFIRMATION = """
            🏥 Appointment Confirmed!

            Hello {patient_name},

            Your appointment has been confirmed:

            👨‍⚕️ Doctor: Dr. {doctor_name}
            📅 Date: {date}
            🕒 Time: {time}
            🏥 Department: {department}

            Booking ID: {booking_id}

            Please arrive 10 minutes early. For any changes, contact the clinic.

            Thank you!""";

    private static final String CANCELLATION = """
            Appointment cancelled

            Hello {patient_name},

            Your appointment has been cancelled:

            Doctor: Dr. {doctor_name}
            Date: {date}
            Time: {time}
            Department: {department}

            Booking ID: {booking_id}

            To book another, contact the clinic.""";

    private static final String RESCHEDULE = """
            Appointment moved

            Hello {patient_name},

            Your appointment has a new time:

            Doctor: Dr. {doctor_name}
            Date: {date} (was {old_date})
            Time: {time} (was {old_time})
            Department: {department}

            Booking ID: {booking_id}

            For any changes, contact the clinic.""";

    private static final String REMINDER = "Reminder: Your appointment with Dr. {doctor_name} is on {date} at {time}."
            + " Reply 1 to confirm, 2 to change.";

    private static final String LOAD_ASSIGNMENT = """
            Hi {driver_name},

            You've been assigned to Load #{load_number}

            📍 Pickup: {pickup_location}
            📍 Delivery: {delivery_location}
            📅 Pickup Date: {pickup_date}

            Please check your TMS dashboard for full details.""";

    private static final String LOAD_UPDATE = """
            Hi {driver_name},

            Update for Load #{load_number}:

            {update_message}

            Check your TMS dashboard for details.""";

    private DefaultTexts() {}

    static String of(TemplateName name) {
        return switch (name) {
            case CONFIRMATION -> CONFIRMATION;
            case CANCELLATION -> CANCELLATION;
            case RESCHEDULE -> RESCHEDULE;
            case REMINDER -> REMINDER;
            case REPLY_CONFIRMED ->
                "Thank you. Your appointment with Dr. {doctor_name} on {date} at {time} is confirmed.";
            case REPLY_CHANGE_REQUESTED ->
                "Thank you. The clinic will contact you about another time for your appointment on {date} at {time}.";
            case REPLY_CANCELLED ->
                "Your appointment on {date} at {time} has been cancelled. To book another, contact the clinic.";
            case REPLY_MOVED ->
                "Your appointment has been moved to {date} at {time}, so your reply to the earlier message was not used."
                        + " For any changes, contact the clinic.";
            case REPLY_PASSED ->
                "Your reply came after your appointment on {date} at {time}. For any questions, contact the clinic.";
            case WORKFLOW_APPROVAL -> "Workflow '{workflow_name}' requires your approval. View: {link}";
            case TASK -> "New task assigned: {task_title}. Priority: {priority}";
            case INSPECTION -> "Inspection due in {due_in}: {checklist}";
            case EMERGENCY -> "URGENT: {alert}";
            case INVITATION -> "{inviter} invites you to {organization}: {link}";
            case LOAD_ASSIGNMENT -> LOAD_ASSIGNMENT;
            case LOAD_UPDATE -> LOAD_UPDATE;
        };
    }
}
