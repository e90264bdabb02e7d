package org.carillon.overview.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Counts messages, in the database and without moving them here. A minute is counted anew and never added to, so that to count it once too
 * often does no harm.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CountedMinutes {
    private static final String LANE =
            "case when n.urgent then 'URGENT' when n.batch_id is not null or n.type = 'REMINDER' then 'BULK' else 'SINGLE' end";
    /** What a rehearsal sends is removed again, without a trace. */
    private static final String OF_THE_MINUTE =
            " from sms_notification n where n.id >= ?2 and n.id < ?3 and n.created_by <> ':rehearsal'";

    private static final String COUNT = "insert into overview_count (in_minute, status, reason, words, number)"
            + " select cast(?1 as bigint), status, reason, max(words), count(*) from"
            + " (select n.status as status, coalesce(n.error_code, '') as reason, n.error_message as words"
            + OF_THE_MINUTE + ") m group by status, reason";

    /** What was to wait counts from when it was let go; a second attempt puts due_at off, and counts from the first. */
    private static final String BEGAN = "case when n.due_at <= n.created_at then n.created_at else least(n.due_at,"
            + " coalesce((select max(e.at) from status_event e where e.notification_id = n.id"
            + " and e.from_status in ('SCHEDULED', 'HELD') and e.status = 'QUEUED'), n.created_at)) end";

    private static final String SPEED = "insert into overview_speed (in_minute, lane, bucket, number)"
            + " select cast(?1 as bigint), lane, bucket, count(*) from (select lane,"
            + " cast(ceiling(10 * log10(greatest(1.0, cast(1000 * (extract(epoch from ended) - extract(epoch from began))"
            + " as double precision)))) as integer) as bucket from (select " + LANE
            + " as lane, n.accepted_at as ended, "
            + BEGAN + " as began" + OF_THE_MINUTE + " and n.accepted_at is not null) m) b group by lane, bucket";

    private static final String WAITING = "insert into overview_waiting (status, lane, number, oldest_ms)"
            + " select status, lane, count(*), cast(1000 * extract(epoch from min(due)) as bigint) from"
            + " (select n.status as status, " + LANE + " as lane, n.due_at as due from sms_notification n"
            + " where n.status in ('SCHEDULED', 'HELD', 'QUEUED', 'SENDING', 'UNKNOWN')"
            + " and n.created_by <> ':rehearsal') w group by status, lane";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** Minutes from {@code first} on in which there are messages. */
    public SortedSet<Long> since(long first) {
        return minutes("n.id", "sms_notification n where n.id >= ?1", Minutes.firstId(first), first);
    }

    /** Minutes from {@code first} on whose messages have had a step since the moment. */
    public SortedSet<Long> changedSince(Instant moment, long first) {
        UUID earliest = UuidCreator.getTimeOrderedEpochMin(moment);
        return minutes("e.notification_id", "status_event e where e.id >= ?1", earliest, first);
    }

    @SuppressWarnings("unchecked")
    private SortedSet<Long> minutes(String id, String rows, UUID earliest, long first) {
        List<String> beginnings = entities.createNativeQuery("select distinct substring(cast(" + id
                        + " as varchar(36)) from 1 for " + Minutes.SHOWN_CHARACTERS + ") from " + rows)
                .setParameter(1, earliest)
                .getResultList();
        return Minutes.of(beginnings, first);
    }

    public void count(Collection<Long> minutes) {
        for (long minute : minutes) {
            remove("overview_count where in_minute = ?1", minute);
            remove("overview_speed where in_minute = ?1", minute);
            insert(COUNT, minute);
            insert(SPEED, minute);
        }
    }

    public void countWaiting() {
        entities.createNativeQuery("delete from overview_waiting").executeUpdate();
        entities.createNativeQuery(WAITING).executeUpdate();
    }

    public void forgetBefore(long minute) {
        remove("overview_count where in_minute < ?1", minute);
        remove("overview_speed where in_minute < ?1", minute);
    }

    private void insert(String statement, long minute) {
        UUID first = Minutes.firstId(minute);
        UUID next = Minutes.firstId(minute + 1);
        entities.createNativeQuery(statement)
                .setParameter(1, minute)
                .setParameter(2, first)
                .setParameter(3, next)
                .executeUpdate();
    }

    private void remove(String what, long minute) {
        entities.createNativeQuery("delete from " + what)
                .setParameter(1, minute)
                .executeUpdate();
    }
}
