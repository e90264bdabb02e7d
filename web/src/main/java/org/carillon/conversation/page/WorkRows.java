package org.carillon.conversation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.entity.Appointment;
import org.carillon.inbound.control.InboundHistory;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.PatientRef;
import org.carillon.patient.control.Patients;
import org.carillon.patient.entity.Patient;
import org.carillon.worklist.entity.WorkItem;
import org.jspecify.annotations.Nullable;

/** Puts together what one has to know of each item to decide it: four questions for a whole page. */
@RequestScoped
public class WorkRows {

    @Inject
    InboundHistory inbound;

    @Inject
    AppointmentBook appointments;

    @Inject
    PatientNumbers numbers;

    @Inject
    Patients patients;

    public List<WorkRow> of(List<WorkItem> items) {
        Map<UUID, InboundMessage> messages =
                byId(inbound.byIds(present(items, WorkItem::getInboundId)), InboundMessage::getId);
        Map<UUID, Appointment> visits =
                byId(appointments.byIds(present(items, WorkItem::getAppointmentId)), Appointment::getId);
        Map<String, List<PatientRef>> whose = whose(items.stream()
                .map(WorkItem::getPhone)
                .filter(phone -> !phone.isEmpty())
                .toList());
        Map<Long, PatientRef> known = known(messages.values());
        return items.stream()
                .map(item -> row(
                        item,
                        item.getInboundId() == null ? null : messages.get(item.getInboundId()),
                        item.getAppointmentId() == null ? null : visits.get(item.getAppointmentId()),
                        whose.getOrDefault(item.getPhone(), List.of()),
                        known))
                .toList();
    }

    /** Who has these numbers. */
    Map<String, List<PatientRef>> whose(Collection<String> phones) {
        return phones.isEmpty() ? Map.of() : numbers.whose(phones);
    }

    private static WorkRow row(
            WorkItem item,
            @Nullable InboundMessage message,
            @Nullable Appointment visit,
            List<PatientRef> owners,
            Map<Long, PatientRef> known) {
        Long writer = message == null ? null : message.getPatientId();
        PatientRef patient = writer == null ? null : known.get(writer);
        if (message == null && owners.size() == 1) {
            patient = owners.get(0);
        }
        return new WorkRow(
                item.getId(),
                item.getKind().name().toLowerCase(Locale.ROOT),
                item.getCreatedAt(),
                item.getPhone(),
                message == null ? item.getDetail() : without(item.getDetail(), message.getBody()),
                message == null ? null : told(message),
                patient,
                patient == null ? owners : List.of(),
                visit == null ? null : visit(visit),
                item.getNotificationId());
    }

    /** The message is shown by itself. */
    private static String without(String detail, String body) {
        int quoted = detail.indexOf(": “" + body.substring(0, Math.min(body.length(), 100)));
        return quoted < 0 ? detail : detail.substring(0, quoted);
    }

    private static WorkRow.Message told(InboundMessage message) {
        return new WorkRow.Message(
                message.getBody(),
                message.getReceivedAt(),
                message.getMediaUrls().stream().map(ThreadRow.Media::of).toList());
    }

    private static WorkRow.Visit visit(Appointment appointment) {
        return new WorkRow.Visit(
                appointment.getBookingId(),
                URLEncoder.encode(appointment.getBookingId(), StandardCharsets.UTF_8),
                appointment.getStartsAt(),
                Objects.requireNonNullElse(appointment.getPatientName(), ""),
                Objects.requireNonNullElse(appointment.getDoctorName(), ""));
    }

    private Map<Long, PatientRef> known(Collection<InboundMessage> messages) {
        List<Long> ids = present(messages, InboundMessage::getPatientId);
        return patients.byIds(ids).stream()
                .collect(Collectors.toMap(
                        Patient::getId,
                        patient -> new PatientRef(patient.getId(), patient.getName(), "", false, false)));
    }

    private static <T, V> List<V> present(Collection<T> rows, Function<? super T, ? extends @Nullable V> field) {
        return rows.stream()
                .<@Nullable V>map(field)
                .filter(Objects::nonNull)
                .<V>map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<? super T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
