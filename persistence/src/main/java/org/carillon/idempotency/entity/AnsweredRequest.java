package org.carillon.idempotency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a request with this key was served, and how it was answered; written in the transaction that served it. */
@Entity
@Table(name = "answered_request")
public class AnsweredRequest {

    @EmbeddedId
    private CallersKey key;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "answer_status")
    private int answerStatus;

    @Column(name = "answer_body")
    private String answerBody;

    private @Nullable String etag;
    private @Nullable String location;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AnsweredRequest() {}

    /** Takes the key, so that a twin on another node waits and then fails; the answer follows in the same transaction. */
    public AnsweredRequest(CallersKey key, String requestHash, Instant now) {
        this.key = key;
        this.requestHash = requestHash;
        this.answerBody = "";
        this.createdAt = now;
    }

    public void answered(KeptAnswer answer) {
        answerStatus = answer.status();
        answerBody = answer.body();
        etag = answer.etag();
        location = answer.location();
    }

    public boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    public KeptAnswer answer() {
        return new KeptAnswer(answerStatus, answerBody, etag, location);
    }
}
