package org.carillon.appointment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.carillon.server.CarillonServer;

/** Another application on the same database. */
final class SharedTable {
    private final CarillonServer server;

    SharedTable(CarillonServer server) {
        this.server = server;
    }

    int write(String sql) {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One number. */
    int count(String sql, String parameter) {
        try (Connection connection = server.database().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Rows whose booking id begins so and that Carillon has not taken over yet. */
    int untold(String prefix) {
        return count("select count(*) from appointment where untold = true and booking_id like ?", prefix + "%");
    }

    /** Messages of this type about bookings whose id begins so. */
    int told(String type, String prefix) {
        return count(
                "select count(*) from sms_notification n join appointment a on a.id = n.appointment_id where n.type = '"
                        + type + "' and a.booking_id like ?",
                prefix + "%");
    }
}
