package org.carillon.template.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.carillon.notification.entity.NotificationType;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** Makes the text of a message. */
@ApplicationScoped
public class Templates {
    private final Map<TemplateName, TemplateText> defaults = new EnumMap<>(TemplateName.class);

    public Templates() {
        for (TemplateName name : TemplateName.values()) {
            defaults.put(name, TemplateText.of(DefaultTexts.of(name)));
        }
    }

    /**
     * The text of an appointment's message, at most 1,600 characters.
     *
     * @param type confirmation, cancellation, reschedule or reminder
     * @param language BCP 47 ({@code pt-BR}); without a template in it the wider language is taken ({@code pt}), then English
     * @param variables by name as in {@link org.carillon.template.entity.TemplateVariable}; what is absent is left out of the text
     * @throws IllegalArgumentException for a type that has no template
     */
    public String render(NotificationType type, @Nullable String language, Map<String, String> variables) {
        return render(nameOf(type), language, variables);
    }

    /** The same by the template's name. */
    public String render(TemplateName name, @Nullable String language, Map<String, String> variables) {
        return text(name).fill(variables);
    }

    private TemplateText text(TemplateName name) {
        TemplateText text = defaults.get(name);
        if (text == null) {
            throw new IllegalStateException("There is no default text for " + name);
        }
        return text;
    }

    private static TemplateName nameOf(NotificationType type) {
        return switch (type) {
            case CONFIRMATION -> TemplateName.CONFIRMATION;
            case CANCELLATION -> TemplateName.CANCELLATION;
            case RESCHEDULE -> TemplateName.RESCHEDULE;
            case REMINDER -> TemplateName.REMINDER;
            case CUSTOM -> throw new IllegalArgumentException("A custom message has no template");
        };
    }
}
