package org.carillon.batch.page;

import java.time.Instant;
import java.util.Locale;
import org.carillon.batch.control.Progress;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.jspecify.annotations.Nullable;

/** How a bulk stands, as people see it: scheduled is not yet running, and finished is when the provider has all of it. */
enum Standing {
    CHECKED("plain"),
    AWAITING_APPROVAL("wait"),
    SCHEDULED("wait"),
    RUNNING("wait"),
    PAUSED("wait"),
    FINISHED("good"),
    STOPPING("bad"),
    STOPPED("bad");

    private final String tone;

    Standing(String tone) {
        this.tone = tone;
    }

    /** @param progress null where it was not looked at: what is in the outbox counts as sent */
    static Standing of(Batch batch, @Nullable Progress progress, Instant now) {
        return switch (batch.getStatus()) {
            case CHECKED -> CHECKED;
            case AWAITING_APPROVAL -> AWAITING_APPROVAL;
            case RUNNING -> batch.isDue(now) ? RUNNING : SCHEDULED;
            case PAUSED -> PAUSED;
            case HANDED_OVER -> progress == null || progress.ahead() == 0 ? FINISHED : RUNNING;
            case STOPPING -> STOPPING;
            case STOPPED -> STOPPED;
        };
    }

    /** Nothing of it was ever in the outbox. */
    static boolean isBefore(BatchStatus status) {
        return status == BatchStatus.CHECKED || status == BatchStatus.AWAITING_APPROVAL;
    }

    boolean isOver() {
        return this == FINISHED || this == STOPPED;
    }

    /** Of its badge. */
    String tone() {
        return tone;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
