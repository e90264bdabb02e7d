package org.carillon.batch.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.NewBatch;
import org.carillon.batch.entity.Staged;
import org.carillon.batch.entity.StagedRow;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Drafts;
import org.carillon.notification.control.Suppressions;
import org.carillon.notification.entity.NotificationType;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.Providers;
import org.carillon.settings.control.Setting;
import org.carillon.text.MessageText;
import org.carillon.text.VariableText;

/**
 * Takes bulks: the batch and all its rows in the caller's transaction, so that there is all of it or nothing. What is wrong with one row is
 * said in that row and never stops the others.
 */
@Stateless
public class Batches {
    private static final int WRITTEN_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private StagedRows rows;

    @Inject
    private Providers providers;

    @Inject
    private Suppressions suppressions;

    @Inject
    private Wakeup wakeup;

    @Inject
    private Clock clock;

    /** Fails with a {@link Problem} for what no row of it could be sent for. */
    public Batch start(BatchCommand command) {
        refuseUnusable(command);
        Instant now = clock.instant();
        Batch batch = new Batch(
                new NewBatch(
                        command.kind(),
                        command.message(),
                        command.from(),
                        BatchContents.stored(command.content()),
                        command.departmentId(),
                        command.urgent(),
                        command.createdBy(),
                        command.sendAt() == null ? now : command.sendAt()),
                now);
        entities.persist(batch);
        batch.staged(stage(batch, command));
        if (!command.dryRun()) {
            batch.started(needsApproval(batch), now);
            wakeup.afterCommit();
        }
        return batch;
    }

    /** Whether it is so large that a second person must agree. */
    static boolean needsApproval(Batch batch) {
        int most = Setting.BATCH_APPROVAL_SIZE.wholeNumber();
        return most > 0 && batch.getTotal() - batch.getRefused() > most;
    }

    private Staged stage(Batch batch, BatchCommand command) {
        VariableText text =
                command.filled() ? VariableText.of(command.message()) : VariableText.plain(command.message());
        RowCheck check = new RowCheck(batch, text);
        int most = Setting.BATCH_ROWS.wholeNumber();
        List<StagedRow> some = new ArrayList<>(WRITTEN_AT_ONCE);
        int optedOut = 0;
        while (command.rows().hasNext()) {
            some.add(check.next(command.rows().next()));
            if (check.total() > most) {
                throw Problem.field(
                        ProblemCode.BODY_TOO_LARGE, command.rowsField(), "may have at most " + most + " rows");
            }
            if (some.size() == WRITTEN_AT_ONCE || !command.rows().hasNext()) {
                rows.insert(some);
                optedOut += command.dryRun() ? optedOut(batch, some) : 0;
                some.clear();
            }
        }
        if (check.total() == 0) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, command.rowsField(), "must not be empty");
        }
        return check.sum(command.dryRun() ? (Integer) optedOut : null);
    }

    private int optedOut(Batch batch, List<StagedRow> some) {
        List<Address> addresses = some.stream()
                .filter(StagedRow::isGood)
                .map(row -> new Address(
                        batch.getKind(), String.valueOf(row.getRecipient()), row.getUserId(), NotificationType.CUSTOM))
                .toList();
        Set<Address> unwanted =
                addresses.isEmpty() ? Set.of() : suppressions.among(addresses).keySet();
        return (int) addresses.stream().filter(unwanted::contains).count();
    }

    private void refuseUnusable(BatchCommand command) {
        Kind kind = command.kind();
        Content content = command.content();
        if (content == null || !content.speaks() || !command.message().isEmpty()) {
            fault(kind, command.message()).ifPresent(fault -> {
                throw Problem.field(
                        MessageText.isTooLong(command.message())
                                ? ProblemCode.MESSAGE_TOO_LONG
                                : ProblemCode.VALIDATION_FAILED,
                        "message",
                        fault);
            });
        }
        if (kind != Kind.IN_APP && providers.preferred(kind).isEmpty() && !command.dryRun()) {
            throw Problem.of(ProblemCode.NOT_CONFIGURED, providers.missing(kind) + "; nothing was stored");
        }
    }

    /** Why this text cannot go out; empty if it can. */
    static Optional<String> fault(Kind kind, String text) {
        int most = Drafts.longestBody(kind);
        if (most <= MessageText.LONGEST) {
            return MessageText.fault(text);
        }
        if (text.isBlank()) {
            return Optional.of("must not be blank");
        }
        return text.length() > most
                ? Optional.of("has " + text.length() + " characters, at most " + most)
                : Optional.empty();
    }
}
