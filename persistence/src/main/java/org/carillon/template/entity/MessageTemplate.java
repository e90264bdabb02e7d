package org.carillon.template.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text in one language. Rows are only ever added: the newest version counts, and one without a text says that from
 * then on there is none in this language.
 */
@Entity
@Table(name = "message_template")
public class MessageTemplate {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private TemplateName name;

    private String language;
    private int version;
    private @Nullable String body;
    private @Nullable String subject;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected MessageTemplate() {}

    /**
     * @param language BCP 47 in its usual form: {@code pt-BR}
     * @param version from 1
     * @param body null ends the text in this language
     * @param subject of an e-mail; null for none of its own
     */
    public MessageTemplate(
            TemplateName name,
            String language,
            int version,
            @Nullable String body,
            @Nullable String subject,
            String createdBy,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpochPlus1();
        this.name = name;
        this.language = language;
        this.version = version;
        this.body = body;
        this.subject = subject;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public TemplateName getName() {
        return name;
    }

    public String getLanguage() {
        return language;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable String getBody() {
        return body;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
