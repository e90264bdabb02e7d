package org.carillon.batch.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.StagedRow;
import org.carillon.notification.control.Outbox;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.notification.control.Particulars;
import org.carillon.notification.entity.BatchRow;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.provider.control.Content;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into the outbox and moves the number of the batch, in one transaction; a unique constraint on batch and row stands behind that.
 * A batch that another node is at is passed over.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Chunks {
    private static final String NOBODY_ELSES =
            "select * from batch where id = ?1 and status = 'RUNNING' for update skip locked";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private StagedRows rows;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** At most {@code most} rows; returns how many there were. */
    public int handOver(UUID id, int most) {
        Batch batch = locked(id);
        Instant now = clock.instant();
        if (batch == null || !batch.isDue(now)) {
            return 0;
        }
        List<StagedRow> next = rows.good(id, batch.getNextRow(), most);
        if (!next.isEmpty()) {
            Content content = BatchContents.read(batch.getContent());
            outbox.add(
                    next.stream().map(row -> message(batch, content, row, now)).toList());
            batch.handedOver(next.get(next.size() - 1).getNumber() + 1, now);
        }
        if (next.size() < most) {
            batch.handedOverAll(now);
        }
        return next.size();
    }

    @SuppressWarnings("unchecked")
    private @Nullable Batch locked(UUID id) {
        List<Batch> free = entities.createNativeQuery(NOBODY_ELSES, Batch.class)
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? null : free.get(0);
    }

    private static OutboxMessage message(Batch batch, @Nullable Content content, StagedRow row, Instant now) {
        String text = row.getText();
        return OutboxMessage.of(
                        batch.getKind(),
                        NotificationType.CUSTOM,
                        row.getRecipient(),
                        null,
                        text == null ? batch.getBody() : text,
                        Occasion.NONE,
                        now.plus(Setting.SEND_USELESS_AFTER.duration()),
                        batch.getCreatedBy())
                .withFrom(batch.getSender())
                .withUserId(row.getUserId())
                .withParticulars(new Particulars(
                        content,
                        null,
                        batch.isUrgent(),
                        batch.getDepartmentId(),
                        new BatchRow(batch.getId(), row.getNumber()),
                        null,
                        row.getPatientId()));
    }
}
