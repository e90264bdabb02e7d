package org.carillon.notification.control;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.jspecify.annotations.Nullable;

/**
 * Writes what nearly every attempt comes to, many rows by one statement and without reading them: the provider has the message, and
 * nobody has touched its row since it was claimed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AcceptedRows {
    /** The status is asked as in {@link Claims}. */
    private static final String UPDATE = "update sms_notification"
            + " set status = ?, provider_status = ?, accepted_at = ?, updated_at = ?, next_look_at = ?,"
            + " provider_sid = case id %s end"
            + " where id in (%s) and claim = case id %s end"
            + " and provider_sid is null and case when status = ? then 1 else 0 end = 1";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * @param accepted claimed rows that were accepted a moment ago, with the same word of the provider and at the same time
     * @return how many rows were still as they had been claimed, and are accepted now
     */
    public int write(List<SMSNotification> accepted) {
        List<SMSNotification> padded = Padded.toRoundSize(accepted);
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement update = connection.prepareStatement(statement(padded.size()))) {
            fill(update, padded);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static String statement(int size) {
        return UPDATE.formatted(
                repeated("when ? then cast(? as varchar)", " ", size),
                repeated("?", ",", size),
                repeated("when ? then cast(? as uuid)", " ", size));
    }

    private static String repeated(String part, String between, int times) {
        return Collections.nCopies(times, part).stream().collect(joining(between));
    }

    private static void fill(PreparedStatement update, List<SMSNotification> rows) throws SQLException {
        SMSNotification any = rows.get(0);
        int place = 1;
        update.setString(place++, any.getStatus().name());
        update.setString(place++, any.getProviderStatus());
        update.setObject(place++, stored(any.getAcceptedAt()));
        update.setObject(place++, stored(any.getUpdatedAt()));
        update.setObject(place++, stored(any.getNextLookAt()));
        for (SMSNotification row : rows) {
            update.setObject(place++, row.getId());
            update.setString(place++, row.getProviderSid());
        }
        for (SMSNotification row : rows) {
            update.setObject(place++, row.getId());
        }
        for (SMSNotification row : rows) {
            update.setObject(place++, row.getId());
            update.setObject(place++, row.getClaim());
        }
        update.setString(place, Status.SENDING.name());
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
