package org.carillon.notification.entity;

import jakarta.persistence.PrePersist;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears of each step of a notification as it is stored, within the same transaction and wherever it comes from. While nobody wants to know,
 * that costs one look at a field.
 */
public class StatusWatch {
    private static volatile @Nullable Consumer<StatusEvent> watcher;

    /** @param wanted called in the transaction that stores the step; null ends that */
    public static void tell(@Nullable Consumer<StatusEvent> wanted) {
        watcher = wanted;
    }

    @PrePersist
    void stored(StatusEvent event) {
        Consumer<StatusEvent> wanted = watcher;
        if (wanted != null && event.getFromStatus() != event.getStatus()) {
            wanted.accept(event);
        }
    }
}
