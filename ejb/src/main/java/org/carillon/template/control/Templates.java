package org.carillon.template.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.carillon.notification.entity.NotificationType;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/** Makes the text of a message. What another node has saved is used within two seconds. */
@ApplicationScoped
public class Templates {
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

    private final TemplateRows rows;
    /** Not the injected clock, which tests and demonstrations move back as well. */
    private final LongSupplier ticker;

    private final AtomicLong lookedAt = new AtomicLong();
    private volatile @Nullable KnownTexts known;

    /** For the container's proxy. */
    protected Templates() {
        this(new TemplateRows(), System::nanoTime);
    }

    @Inject
    public Templates(TemplateRows rows) {
        this(rows, System::nanoTime);
    }

    Templates(TemplateRows rows, LongSupplier ticker) {
        this.rows = rows;
        this.ticker = ticker;
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
        return message(name, language, variables).text();
    }

    /** The same with a subject, for a channel that has one. */
    public RenderedMessage message(TemplateName name, @Nullable String language, Map<String, String> variables) {
        return texts().text(name, language).fill(variables);
    }

    /** Names of the variables that the text in use has, in its order. */
    public Set<String> variables(TemplateName name, @Nullable String language) {
        return texts().text(name, language).variables();
    }

    /**
     * The language that a text for this reader is in, so that dates in it can be in the same.
     *
     * @param language that the reader would like best; null means any
     */
    public String languageOf(TemplateName name, @Nullable String language) {
        return texts().language(name, language);
    }

    public String languageOf(NotificationType type, @Nullable String language) {
        return languageOf(nameOf(type), language);
    }

    /** What was saved here is used from now on. */
    void changed() {
        known = null;
    }

    private KnownTexts texts() {
        KnownTexts texts = known;
        if (texts == null) {
            return load(rows.count());
        }
        long last = lookedAt.get();
        if (ticker.getAsLong() - last < LOOK_EVERY || !lookedAt.compareAndSet(last, ticker.getAsLong())) {
            return texts;
        }
        long versions = rows.count();
        return texts.isOf(versions) ? texts : load(versions);
    }

    private KnownTexts load(long versions) {
        lookedAt.set(ticker.getAsLong());
        KnownTexts texts = new KnownTexts(versions, rows.newest());
        known = texts;
        return texts;
    }

    private static TemplateName nameOf(NotificationType type) {
        return switch (type) {
            case CONFIRMATION -> TemplateName.CONFIRMATION;
            case CANCELLATION -> TemplateName.CANCELLATION;
            case RESCHEDULE -> TemplateName.RESCHEDULE;
            case REMINDER -> TemplateName.REMINDER;
            case ACKNOWLEDGEMENT, CUSTOM ->
                throw new IllegalArgumentException("No template is chosen by the type " + type + " alone");
        };
    }
}
