package org.carillon.notification.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.carillon.channel.entity.Kind;
import org.carillon.metrics.control.NotificationMetrics;
import org.carillon.notification.entity.IdempotencyKey;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** Takes a message into the outbox and tells what became of it within the time that its caller waits. */
@ApplicationScoped
public class SendNotification {
    private static final Logger LOG = System.getLogger(SendNotification.class.getName());
    private static final int MOST_IN_ONE_COMMIT = 256;
    private static final int MOST_WAITING = 10_000;
    private static final Set<Kind> BY_PHONE = Set.of(Kind.SMS, Kind.WHATSAPP, Kind.CALL);

    @Inject
    private Drafts drafts;

    @Inject
    private AcceptanceWriter acceptances;

    @Inject
    private KnownRequests knownRequests;

    @Inject
    private AwaitedAnswers answers;

    @Inject
    private NumberCheck numbers;

    @Inject
    private Handover handover;

    @Inject
    private NotificationMetrics metrics;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    private GroupCommit<Acceptance, Taken> commits;
    private GroupCommit<Answered, Boolean> remembered;

    @PostConstruct
    void open() {
        commits = new GroupCommit<>(
                executor, MOST_IN_ONE_COMMIT, MOST_WAITING, this::store, Failures::isConstraintViolation);
        remembered = new GroupCommit<>(executor, MOST_IN_ONE_COMMIT, MOST_WAITING, this::remember, e -> false);
    }

    /**
     * Stores the message durably and waits, without a thread, for the provider's answer.
     *
     * @return fails with a {@link org.carillon.problem.control.Problem} for what cannot be sent
     */
    public CompletionStage<SendAnswer> send(SendCommand command) {
        SMSNotification notification = drafts.of(command);
        if (!numbers.enabled() || !BY_PHONE.contains(command.kind())) {
            return accept(command, notification);
        }
        return numbers.fault(notification.getRecipient(), command)
                .thenCompose(fault -> fault.isEmpty()
                        ? accept(command, notification)
                        : CompletableFuture.failedFuture(
                                Problem.field(ProblemCode.INVALID_PHONE_NUMBER, command.toField(), fault.get())));
    }

    private CompletionStage<SendAnswer> accept(SendCommand command, SMSNotification notification) {
        StatusEvent birth = drafts.born(
                notification,
                command.particulars(),
                handover.isFull(Lanes.of(notification)) ? Duration.ZERO : Handover.GRACE);
        Acceptance acceptance = new Acceptance(command, notification, birth);
        if (!acceptance.answeredAtOnce()) {
            answers.expect(notification.getId());
        }
        return commits.submit(acceptance)
                .exceptionally(failure -> refusal(command, failure))
                .thenCompose(taken -> answer(acceptance, taken))
                .whenComplete((answer, failure) -> answers.forget(notification.getId()));
    }

    private CompletionStage<SendAnswer> answer(Acceptance acceptance, Taken taken) {
        if (taken instanceof Taken.Refused refused) {
            return CompletableFuture.failedFuture(refused.problem());
        }
        if (taken instanceof Taken.Replayed replayed) {
            return CompletableFuture.completedFuture(replayed.answer());
        }
        SendAnswer queued = SendAnswer.of(acceptance.notification());
        if (acceptance.answeredAtOnce()) {
            return CompletableFuture.completedFuture(queued);
        }
        CompletableFuture<SendAnswer> answer = answers.await(
                acceptance.notification().getId(), acceptance.command().patience(), queued);
        return acceptance.hasKey() ? answer.thenCompose(known -> remembered(acceptance, known)) : answer;
    }

    private CompletionStage<SendAnswer> remembered(Acceptance acceptance, SendAnswer answer) {
        return remembered
                .submit(new Answered(KnownRequests.keyOf(acceptance.command()), answer))
                .handle((done, failure) -> answer);
    }

    private List<Boolean> remember(List<Answered> batch) {
        Map<IdempotencyKey, SendAnswer> all = new LinkedHashMap<>();
        batch.forEach(answered -> all.put(answered.key(), answered.answer()));
        try {
            knownRequests.answered(all);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, all.size() + " answers could not be kept: " + e);
        }
        return Collections.nCopies(batch.size(), true);
    }

    private List<Taken> store(List<Acceptance> batch) {
        List<Taken> taken = acceptances.write(batch);
        List<SMSNotification> queued = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            if (taken.get(i) instanceof Taken.Stored) {
                SMSNotification notification = batch.get(i).notification();
                count(notification);
                if (notification.getStatus() == Status.QUEUED) {
                    queued.add(notification);
                }
            }
        }
        Lanes.idsOf(queued).forEach(handover::queue);
        return taken;
    }

    private void count(SMSNotification notification) {
        metrics.accepted(notification.getKind());
        String error = notification.getErrorCode();
        if (error != null) {
            metrics.failed(error);
        }
    }

    /** Two nodes can store the same key at the same moment: who loses is told that the other is in progress. */
    private static Taken refusal(SendCommand command, Throwable failure) {
        boolean sameKey = command.idempotencyKey() != null && Failures.isConstraintViolation(failure);
        Problem problem = sameKey ? KnownRequests.inProgress() : Failures.asProblem(failure);
        if (problem.code().status() >= 500) {
            LOG.log(Level.WARNING, "a message could not be stored: " + Failures.rootOf(failure));
        }
        return new Taken.Refused(problem);
    }

    private record Answered(IdempotencyKey key, SendAnswer answer) {}
}
