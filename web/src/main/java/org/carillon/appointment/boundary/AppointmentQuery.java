package org.carillon.appointment.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.carillon.appointment.control.AppointmentFilter;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.request.boundary.Shape;
import org.jspecify.annotations.Nullable;

/** What a search may ask for. */
public class AppointmentQuery {
    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("patient_id")
    @Nullable
    String patientId;

    @QueryParam("patient_name")
    @Nullable
    String patientName;

    @QueryParam("doctor_name")
    @Nullable
    String doctorName;

    @QueryParam("department")
    @Nullable
    String department;

    @QueryParam("clinic")
    @Nullable
    String clinic;

    @QueryParam("phone")
    @Nullable
    String phone;

    @QueryParam("date")
    @Nullable
    String date;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    AppointmentFilter filter() {
        if (date != null && (from != null || to != null)) {
            throw QueryParameters.refused("date", "cannot stand together with from or to");
        }
        Shape shape = new Shape("");
        LocalDate day = shape.date("date", date);
        LocalDate first = shape.date("from", from);
        LocalDate last = shape.date("to", to);
        shape.check();
        return new AppointmentFilter(
                QueryParameters.word("status", status, AppointmentStatus.class),
                patientId,
                patientName,
                doctorName,
                department,
                clinic,
                QueryParameters.phone("phone", phone),
                day == null ? first : day,
                day == null ? last : day);
    }

    @Nullable
    UUID position() {
        return QueryParameters.id("before", before, "the id of an appointment");
    }

    int size() {
        return QueryParameters.limit(limit);
    }
}
