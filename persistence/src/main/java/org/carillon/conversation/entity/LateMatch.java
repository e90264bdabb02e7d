package org.carillon.conversation.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A number that has come to a patient: messages from it that nobody has may be the patient's. Gone once they were looked through. */
@Entity
@Table(name = "late_match")
public class LateMatch {

    @Id
    private UUID id;

    private String number;

    @Column(name = "due_at")
    private Instant dueAt;

    protected LateMatch() {}

    /**
     * @param number E.164
     * @param dueAt when nobody is at work any more who did not know of the number
     */
    public LateMatch(String number, Instant dueAt) {
        this.id = UuidCreator.getTimeOrderedEpochFast();
        this.number = number;
        this.dueAt = dueAt;
    }

    public UUID getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public Instant getDueAt() {
        return dueAt;
    }
}
