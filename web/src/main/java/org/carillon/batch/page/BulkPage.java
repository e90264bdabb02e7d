package org.carillon.batch.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.carillon.batch.control.BatchHistory;
import org.carillon.batch.control.Cost;
import org.carillon.batch.control.Progress;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** One bulk: what it is, how far it is, and what the viewer may do with it. */
@Named
@RequestScoped
public class BulkPage {
    private static final String TEXTS = "batch";
    private static final int LIVE_SECONDS = 2;

    @Inject
    BatchHistory history;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable Batch batch;
    private @Nullable Progress progress;

    /** Fails with NOT_FOUND. */
    public Batch getBatch() {
        Batch known = batch;
        if (known == null) {
            UUID id = asked.id("id");
            if (id == null) {
                throw Problem.of(ProblemCode.NOT_FOUND, "The address names no bulk: id is missing");
            }
            known = history.one(id);
            batch = known;
        }
        return known;
    }

    Progress progress() {
        Progress known = progress;
        if (known == null) {
            known = history.progress(getBatch());
            progress = known;
        }
        return known;
    }

    public String getStanding() {
        return standing().key();
    }

    public String getTone() {
        return standing().tone();
    }

    /** Before anything of it is sent: what the check has found is what matters. */
    public boolean isBefore() {
        return Standing.isBefore(getBatch().getStatus());
    }

    public String getKind() {
        return getBatch().getKind().name().toLowerCase(Locale.ROOT);
    }

    /** Rows that can be sent. */
    public int getGood() {
        return getBatch().getTotal() - getBatch().getRefused();
    }

    /** Messages that the provider has, or that need it no more. */
    public long getDone() {
        return progress().made() - progress().ahead();
    }

    public long getPercent() {
        return getGood() == 0 ? 100 : getDone() * 100 / getGood();
    }

    /** Of one decimal, a second. */
    public String getRate() {
        return String.format(viewer.getLocale(), "%,.1f", progress().rate());
    }

    /** Empty where nothing moves. */
    public String getLeft() {
        Duration left = progress().left();
        if (left == null || standing() != Standing.RUNNING) {
            return "";
        }
        if (left.toMinutes() < 1) {
            return texts.of(TEXTS, "left.seconds", Math.max(1, left.toSeconds()));
        }
        return left.toHours() < 1
                ? texts.of(TEXTS, "left.minutes", left.toMinutes())
                : texts.of(TEXTS, "left.hours", left.toHours(), left.toMinutesPart());
    }

    public String getCost() {
        Cost cost = Cost.expected(getBatch());
        NumberFormat format = NumberFormat.getInstance(viewer.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(cost.amount().compareTo(BigDecimal.TEN) < 0 ? 4 : 2);
        return format.format(cost.amount()) + " " + cost.currency();
    }

    /** Seconds between two looks; null when nothing will change any more, so that nobody looks. */
    public @Nullable Integer getLive() {
        if (standing().isOver()) {
            return null;
        }
        return isBefore() ? (Integer) 0 : (Integer) LIVE_SECONDS;
    }

    public boolean isToStart() {
        return getBatch().getStatus() == BatchStatus.CHECKED && getGood() > 0;
    }

    public boolean isToBeApproved() {
        return getBatch().getStatus() == BatchStatus.AWAITING_APPROVAL;
    }

    public boolean isApprovalNeeded() {
        return history.needsApproval(getBatch());
    }

    /** A second person, of the staff. */
    public boolean isToApprove() {
        return isToBeApproved() && viewer.isStaff() && !getBatch().isBy(viewer.getName());
    }

    public boolean isToPause() {
        return getBatch().getStatus().mayBecome(BatchStatus.PAUSED);
    }

    public boolean isToResume() {
        return getBatch().getStatus() == BatchStatus.PAUSED;
    }

    /** Once all is with the provider there is nothing to stop. */
    public boolean isToStop() {
        return !standing().isOver() && getBatch().getStatus() != BatchStatus.STOPPING;
    }

    private Standing standing() {
        return Standing.of(getBatch(), isBefore() ? null : progress(), clock.instant());
    }
}
