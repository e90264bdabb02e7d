package org.carillon.conversation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who follow conversations what has changed, whichever node changed it: it looks into the database once a second, and at once
 * for what this node has written, for all of them together, and not at all while nobody follows. Times are written before they can be
 * seen, so each look reaches back, and what was told before is left out.
 */
@ApplicationScoped
public class NewsDesk {
    private static final Logger LOG = System.getLogger(NewsDesk.class.getName());
    /** Longer than a transaction that changes a message takes, and than the clocks of two nodes differ. */
    private static final Duration REACHING_BACK = Duration.ofSeconds(10);

    private static final int MOST = 5_000;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    @Inject
    private Threads threads;

    @Inject
    private ConversationList conversations;

    @Inject
    private FollowedNumbers numbers;

    @Inject
    private Clock clock;

    private final AtomicBoolean woken = new AtomicBoolean();
    private final ToldNews told = new ToldNews(REACHING_BACK.multipliedBy(2));
    private volatile @Nullable Audience audience;
    private @Nullable Instant lastLook;

    /** There is one. */
    public void open(Audience here) {
        audience = here;
    }

    /** Something was written by this node; it is told at once. Costs nothing while nobody follows. */
    public void wake() {
        Audience here = audience;
        if (here == null || here.isEmpty() || !woken.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(this::lookQuietly);
        } catch (RejectedExecutionException e) {
            woken.set(false);
            LOG.log(Level.DEBUG, "left to the timer", e);
        }
    }

    private void lookQuietly() {
        woken.set(false);
        try {
            look();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "left to the timer", e);
        }
    }

    public synchronized void look() {
        Audience here = audience;
        if (here == null || here.isEmpty()) {
            lastLook = null;
            return;
        }
        Instant now = clock.instant();
        here.tick(now);
        Instant since = (lastLook == null ? now : lastLook).minus(REACHING_BACK);
        ConversationNews news = told.without(read(here.patients(), since), now);
        lastLook = now;
        if (!news.isEmpty()) {
            here.tell(news);
        }
    }

    /**
     * What somebody has missed who has just joined the audience.
     *
     * @param patient whose thread is followed; null means all conversations, without messages
     * @param since what was seen before; null means nothing was missed
     */
    public synchronized ConversationNews missed(@Nullable Long patient, @Nullable Instant since) {
        if (since == null) {
            return ConversationNews.NOTHING;
        }
        ConversationNews missed = read(patient == null ? Set.of() : Set.of(patient), since.minus(REACHING_BACK));
        return patient == null
                ? missed
                : new ConversationNews(
                        missed.messages(),
                        missed.conversations().stream()
                                .filter(each -> each.conversation().getPatientId() == patient)
                                .toList(),
                        missed.tooMany());
    }

    private ConversationNews read(Set<Long> patients, Instant since) {
        List<ChangedMessage> changed = patients.isEmpty()
                ? List.of()
                : threads.changed(patients, numbers.of(patients, clock.instant()), since, MOST + 1);
        List<NamedConversation> all = conversations.changed(since, MOST + 1);
        boolean tooMany = changed.size() > MOST || all.size() > MOST;
        return new ConversationNews(
                changed.size() > MOST ? changed.subList(0, MOST) : changed,
                all.size() > MOST ? all.subList(0, MOST) : all,
                tooMany);
    }
}
