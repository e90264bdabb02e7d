package org.carillon.batch.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.carillon.batch.entity.StagedRow;
import org.jspecify.annotations.Nullable;

/** Rows of batches, written by the thousand without an entity for each, and read page by page. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StagedRows {
    private static final String INSERT = "insert into batch_row"
            + " (batch_id, row_number, line, written, recipient, user_id, patient_id, text, segments, code, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void insert(List<StagedRow> rows) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (StagedRow row : rows) {
                fill(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** At most {@code most} rows from this number on, in their order. */
    public List<StagedRow> from(UUID batch, int number, int most) {
        return read("", batch, number, most);
    }

    /** The same of those that can be sent. */
    public List<StagedRow> good(UUID batch, int number, int most) {
        return read(" and r.code is null", batch, number, most);
    }

    /** The same of those that cannot. */
    public List<StagedRow> refused(UUID batch, int number, int most) {
        return read(" and r.code is not null", batch, number, most);
    }

    private List<StagedRow> read(String which, UUID batch, int number, int most) {
        return entities.createQuery(
                        "select r from StagedRow r where r.batch = :batch and r.number >= :number" + which
                                + " order by r.number",
                        StagedRow.class)
                .setParameter("batch", batch)
                .setParameter("number", number)
                .setMaxResults(most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    private static void fill(PreparedStatement insert, StagedRow row) throws SQLException {
        insert.setObject(1, row.getBatch());
        insert.setInt(2, row.getNumber());
        number(insert, 3, row.getLine(), Types.INTEGER);
        text(insert, 4, row.getWritten());
        text(insert, 5, row.getRecipient());
        number(insert, 6, row.getUserId(), Types.BIGINT);
        number(insert, 7, row.getPatientId(), Types.BIGINT);
        text(insert, 8, row.getText());
        insert.setInt(9, row.getSegments());
        text(insert, 10, row.getCode());
        text(insert, 11, row.getReason());
    }

    private static void number(PreparedStatement insert, int place, @Nullable Number value, int type)
            throws SQLException {
        if (value == null) {
            insert.setNull(place, type);
        } else {
            insert.setLong(place, value.longValue());
        }
    }

    private static void text(PreparedStatement insert, int place, @Nullable String value) throws SQLException {
        if (value == null) {
            insert.setNull(place, Types.VARCHAR);
        } else {
            insert.setString(place, value);
        }
    }
}
