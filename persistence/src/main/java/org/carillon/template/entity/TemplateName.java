package org.carillon.template.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a template is for, with the variables that its text must and may have. */
public enum TemplateName {
    CONFIRMATION,
    CANCELLATION,
    RESCHEDULE,
    REMINDER,
    /** Answers who has confirmed. */
    REPLY_CONFIRMED,
    /** Answers who wants another time. */
    REPLY_CHANGE_REQUESTED,
    /** Answers a reply about an appointment that has been cancelled. */
    REPLY_CANCELLED,
    /** Answers a reply to a reminder of a time that no longer holds; date and time are the new ones. */
    REPLY_MOVED,
    /** Answers a reply that came after the appointment had begun. */
    REPLY_PASSED,
    /** Tells a user of the platform that a workflow waits for them. */
    WORKFLOW_APPROVAL,
    TASK,
    INSPECTION,
    EMERGENCY,
    INVITATION,
    /** Tells a driver which load is his or hers. */
    LOAD_ASSIGNMENT,
    /** Tells a driver what has changed about a load. */
    LOAD_UPDATE;

    /** As written in JSON and in addresses: {@code reply_confirmed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TemplateName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key().equals(key)).findFirst();
    }

    /** Without them the message would not say what it is for; everything else may be left out, as privacy may demand. */
    public Set<TemplateVariable> required() {
        return switch (this) {
            case CONFIRMATION, CANCELLATION, REMINDER, REPLY_MOVED ->
                EnumSet.of(TemplateVariable.DATE, TemplateVariable.TIME);
            case RESCHEDULE ->
                EnumSet.of(
                        TemplateVariable.DATE,
                        TemplateVariable.TIME,
                        TemplateVariable.OLD_DATE,
                        TemplateVariable.OLD_TIME);
            case REPLY_CONFIRMED, REPLY_CHANGE_REQUESTED, REPLY_CANCELLED, REPLY_PASSED ->
                EnumSet.noneOf(TemplateVariable.class);
            case WORKFLOW_APPROVAL -> EnumSet.of(TemplateVariable.WORKFLOW_NAME);
            case TASK -> EnumSet.of(TemplateVariable.TASK_TITLE);
            case INSPECTION -> EnumSet.of(TemplateVariable.CHECKLIST);
            case EMERGENCY -> EnumSet.of(TemplateVariable.ALERT);
            case INVITATION -> EnumSet.of(TemplateVariable.LINK);
            case LOAD_ASSIGNMENT -> EnumSet.of(TemplateVariable.LOAD_NUMBER);
            case LOAD_UPDATE -> EnumSet.of(TemplateVariable.LOAD_NUMBER, TemplateVariable.UPDATE_MESSAGE);
        };
    }

    public Set<TemplateVariable> known() {
        return switch (this) {
            case RESCHEDULE -> EnumSet.range(TemplateVariable.PATIENT_NAME, TemplateVariable.OLD_TIME);
            case CONFIRMATION,
                    CANCELLATION,
                    REMINDER,
                    REPLY_CONFIRMED,
                    REPLY_CHANGE_REQUESTED,
                    REPLY_CANCELLED,
                    REPLY_MOVED,
                    REPLY_PASSED -> EnumSet.range(TemplateVariable.PATIENT_NAME, TemplateVariable.BOOKING_ID);
            case WORKFLOW_APPROVAL -> forUsers(TemplateVariable.WORKFLOW_NAME);
            case TASK -> forUsers(TemplateVariable.TASK_TITLE, TemplateVariable.PRIORITY);
            case INSPECTION -> forUsers(TemplateVariable.CHECKLIST, TemplateVariable.DUE_IN);
            case EMERGENCY -> forUsers(TemplateVariable.ALERT);
            case INVITATION -> forUsers(TemplateVariable.INVITER, TemplateVariable.ORGANIZATION);
            case LOAD_ASSIGNMENT -> EnumSet.range(TemplateVariable.DRIVER_NAME, TemplateVariable.PICKUP_DATE);
            case LOAD_UPDATE -> EnumSet.range(TemplateVariable.DRIVER_NAME, TemplateVariable.UPDATE_MESSAGE);
        };
    }

    private static Set<TemplateVariable> forUsers(TemplateVariable... own) {
        Set<TemplateVariable> known = EnumSet.of(TemplateVariable.NAME, TemplateVariable.LINK);
        known.addAll(Arrays.asList(own));
        return known;
    }
}
