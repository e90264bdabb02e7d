package org.carillon.notify.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.carillon.template.entity.TemplateName;

/** What a platform tells its users about (C6). */
public enum NotifyEvent {
    WORKFLOW_APPROVAL(TemplateName.WORKFLOW_APPROVAL),
    TASK(TemplateName.TASK),
    INSPECTION(TemplateName.INSPECTION),
    /** Passes quiet hours and overtakes. */
    EMERGENCY(TemplateName.EMERGENCY),
    INVITATION(TemplateName.INVITATION);

    private final TemplateName template;

    NotifyEvent(TemplateName template) {
        this.template = template;
    }

    public TemplateName template() {
        return template;
    }

    public boolean isUrgent() {
        return this == EMERGENCY;
    }

    /** As written in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NotifyEvent> of(String key) {
        return Arrays.stream(values()).filter(event -> event.key().equals(key)).findFirst();
    }
}
