package org.carillon.audit.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One deed. The id is a UUIDv7 of {@code at}. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    private static final int WHO_LENGTH = 100;
    private static final int ACTION_LENGTH = 60;
    private static final int SUBJECT_LENGTH = 200;
    private static final int DETAIL_LENGTH = 2000;

    @Id
    private UUID id;

    private Instant at;
    private String who;
    private String action;
    private String subject;
    private String detail;

    protected AuditEntry() {}

    /** What is longer than its column is cut: an audit never keeps anybody from doing what it tells of. */
    public AuditEntry(String who, String action, String subject, String detail, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.at = now;
        this.who = cut(who, WHO_LENGTH);
        this.action = cut(action, ACTION_LENGTH);
        this.subject = cut(subject, SUBJECT_LENGTH);
        this.detail = cut(detail, DETAIL_LENGTH);
    }

    private static String cut(String text, int length) {
        String storable = text.replace('\0', ' ');
        if (storable.length() <= length) {
            return storable;
        }
        int end = Character.isHighSurrogate(storable.charAt(length - 1)) ? length - 1 : length;
        return storable.substring(0, end);
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getWho() {
        return who;
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public String getDetail() {
        return detail;
    }
}
