package org.carillon.notification.boundary;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a search of the history may ask for. */
public class HistoryFilters {
    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("user_id")
    @Nullable
    String userId;

    @QueryParam("date")
    @Nullable
    String date;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("phone")
    @Nullable
    String phone;

    @QueryParam("patient_id")
    @Nullable
    String patientId;

    @QueryParam("appointment_id")
    @Nullable
    String appointmentId;

    @QueryParam("batch_id")
    @Nullable
    String batchId;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("before")
    @Nullable
    String before;

    /** What it asks for; a problem names what is wrong with it. */
    public HistoryQuery query() {
        return HistoryQuery.of(this);
    }
}
