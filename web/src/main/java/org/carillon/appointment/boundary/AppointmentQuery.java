package org.carillon.appointment.boundary;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.appointment.control.AppointmentFilter;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** What a search may ask for. What is not known here is refused: a filter that is ignored would show too much. */
public class AppointmentQuery {
    private static final Set<String> KNOWN = Set.of(
            "status",
            "patient_id",
            "patient_name",
            "doctor_name",
            "department",
            "clinic",
            "phone",
            "date",
            "from",
            "to",
            "limit",
            "before");
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    @Context
    @Nullable
    UriInfo uri;

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
        if (uri != null) {
            uri.getQueryParameters().forEach(AppointmentQuery::refuseUnknownOrDouble);
        }
        if (date != null && (from != null || to != null)) {
            throw refused("date", "cannot stand together with from or to");
        }
        Shape shape = new Shape("");
        LocalDate day = shape.date("date", date);
        LocalDate first = shape.date("from", from);
        LocalDate last = shape.date("to", to);
        shape.check();
        return new AppointmentFilter(
                status == null ? null : statusOf(status),
                patientId,
                patientName,
                doctorName,
                department,
                clinic,
                phone == null ? null : e164(phone),
                day == null ? first : day,
                day == null ? last : day);
    }

    @Nullable
    UUID position() {
        try {
            return before == null ? null : UUID.fromString(before);
        } catch (IllegalArgumentException e) {
            throw refused("before", "must be the id of an appointment");
        }
    }

    int size() {
        try {
            int size = limit == null ? USUAL_LIMIT : Integer.parseInt(limit);
            if (size >= 1 && size <= LARGEST_LIMIT) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw refused("limit", "must be a whole number");
        }
        throw refused("limit", "must be 1 to " + LARGEST_LIMIT);
    }

    private static void refuseUnknownOrDouble(String name, List<String> values) {
        if (!KNOWN.contains(name)) {
            throw refused(
                    name,
                    "is not a filter; known are "
                            + String.join(", ", KNOWN.stream().sorted().toList()));
        }
        if (values.size() > 1) {
            throw refused(name, "is given twice");
        }
    }

    private static AppointmentStatus statusOf(String written) {
        return Arrays.stream(AppointmentStatus.values())
                .filter(status -> status.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> refused(
                        "status",
                        "must be one of "
                                + Arrays.stream(AppointmentStatus.values())
                                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /** A plus that was not escaped arrives as a blank. */
    private static String e164(String written) {
        String number = written.startsWith(" ") ? "+" + written.substring(1) : written;
        try {
            return PhoneNumber.parse(number, Setting.DEFAULT_REGION.required()).e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "phone", e.sentence());
        }
    }

    private static Problem refused(String name, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, name, reason);
    }
}
