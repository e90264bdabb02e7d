package org.carillon.phrase.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.carillon.register.entity.Kept;

/**
 * A text that is kept ready, with places for variables. No two have the same name, in whatever case it is written. What was sent has its
 * own text, so that this one may be changed.
 */
@Entity
@Table(name = "phrase")
public class Phrase implements Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phrase")
    @SequenceGenerator(name = "phrase", sequenceName = "phrase_seq", allocationSize = 1)
    private Long id;

    private String name;

    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    private String text;

    private boolean active;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Phrase() {}

    public Phrase(String name, String text, Instant now) {
        createdAt = now;
        active = true;
        change(name, text, now);
    }

    public final void change(String newName, String newText, Instant now) {
        name = newName;
        text = newText;
        updatedAt = now;
    }

    @Override
    public void activate(boolean wanted, Instant now) {
        active = wanted;
        updatedAt = now;
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getText() {
        return text;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
