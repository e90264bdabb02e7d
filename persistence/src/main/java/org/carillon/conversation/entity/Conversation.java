package org.carillon.conversation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people and one patient write to each other. It begins with the first message that a person writes, on either side; what Carillon
 * sends by itself, as a reminder, is in the thread too, but makes no conversation new. The ids of messages are UUIDv7, whose order is
 * the order of time.
 */
@Entity
@Table(name = "conversation")
public class Conversation {

    @Id
    @Column(name = "patient_id")
    private long patientId;

    @Column(name = "last_message")
    private UUID lastMessage;

    @Column(name = "last_received")
    private boolean lastReceived;

    private int unread;

    @Column(name = "read_up_to")
    private @Nullable UUID readUpTo;

    @Column(name = "read_by")
    private @Nullable String readBy;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Conversation() {}

    /** Begun by this message, of which it is still to be told. */
    public Conversation(long patientId, UUID first, Instant now) {
        this.patientId = patientId;
        this.lastMessage = first;
        this.changedAt = now;
    }

    public void sent(UUID message, Instant now) {
        newest(message, false);
        changedAt = now;
    }

    public void received(UUID message, Instant now) {
        newest(message, true);
        unread++;
        changedAt = now;
    }

    /**
     * @param upTo the newest message that was read
     * @param left how many are newer and still to be read
     */
    public void read(@Nullable UUID upTo, int left, String by, Instant now) {
        readUpTo = upTo;
        unread = left;
        readBy = by;
        readAt = now;
        changedAt = now;
    }

    private void newest(UUID message, boolean received) {
        if (message.compareTo(lastMessage) >= 0) {
            lastMessage = message;
            lastReceived = received;
        }
    }

    public long getPatientId() {
        return patientId;
    }

    /** The newest that a person wrote. */
    public UUID getLastMessage() {
        return lastMessage;
    }

    /** Whether the patient wrote it. */
    public boolean isLastReceived() {
        return lastReceived;
    }

    /** How many of the patient's messages nobody has read. */
    public int getUnread() {
        return unread;
    }

    public @Nullable UUID getReadUpTo() {
        return readUpTo;
    }

    public @Nullable String getReadBy() {
        return readBy;
    }

    public @Nullable Instant getReadAt() {
        return readAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
