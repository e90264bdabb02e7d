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
    REPLY_PASSED;

    private static final Set<TemplateVariable> OLD_TIME =
            EnumSet.of(TemplateVariable.OLD_DATE, TemplateVariable.OLD_TIME);

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
        };
    }

    public Set<TemplateVariable> known() {
        return this == RESCHEDULE
                ? EnumSet.allOf(TemplateVariable.class)
                : EnumSet.complementOf(EnumSet.copyOf(OLD_TIME));
    }
}
