package org.carillon.overview.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.conversation.entity.Conversation;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.paging.control.Search;
import org.carillon.worklist.entity.WorkItem;

/** Counts what waits for staff: by indexes, and no further than anybody would look. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskCounts {
    private static final Duration RECENT = Duration.ofDays(7);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public OpenTasks open(Instant now) {
        return new OpenTasks(
                Search.among(entities, WorkItem.class).equal("open", true).count(OpenTasks.MOST),
                Search.among(entities, Conversation.class)
                        .where("r.unread > 0", Map.of())
                        .count("r.patientId", OpenTasks.MOST),
                Search.among(entities, InboundMessage.class)
                        .where("r.patientId is null", Map.of())
                        .where("r.id >= :oldest", "oldest", UuidCreator.getTimeOrderedEpochMin(now.minus(RECENT)))
                        .count(OpenTasks.MOST),
                Search.among(entities, Batch.class)
                        .equal("status", BatchStatus.AWAITING_APPROVAL)
                        .count(OpenTasks.MOST));
    }
}
