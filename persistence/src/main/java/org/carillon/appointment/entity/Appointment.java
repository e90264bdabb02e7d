package org.carillon.appointment.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, booked by a request or written into the table by another application. {@code version} counts what others must
 * know of (it is the ETag); {@code timedVersion} is the version that brought its present time, and stays while a patient confirms.
 * What the patient was last told of stands in the {@code told} fields: as long as they differ from what holds, the row is
 * {@code untold}. Every change is made while the row is locked.
 */
@Entity
@Table(name = "appointment")
public class Appointment {
    private static final String BETWEEN_PHONES = ", ";

    @Id
    private UUID id;

    @Column(name = "booking_id")
    private String bookingId;

    @Column(name = "patient_name")
    private @Nullable String patientName;

    @Column(name = "patient_phone")
    private @Nullable String patientPhone;

    @Column(name = "other_phones")
    private @Nullable String otherPhones;

    @Column(name = "patient_id")
    private @Nullable String patientId;

    private @Nullable String language;

    @Column(name = "patient_time_zone")
    private @Nullable String patientTimeZone;

    @Column(name = "doctor_name")
    private @Nullable String doctorName;

    private @Nullable String department;
    private @Nullable String clinic;

    @Column(name = "appointment_date")
    private LocalDate date;

    @Column(name = "appointment_time")
    private LocalTime time;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    private @Nullable String region;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    private int version;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "usable_phone")
    private @Nullable String usablePhone;

    @Column(name = "timed_version")
    private int timedVersion;

    @Column(name = "previous_date")
    private @Nullable LocalDate previousDate;

    @Column(name = "previous_time")
    private @Nullable LocalTime previousTime;

    @Column(name = "told_version")
    private int toldVersion;

    @Column(name = "told_date")
    private @Nullable LocalDate toldDate;

    @Column(name = "told_time")
    private @Nullable LocalTime toldTime;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_status")
    private @Nullable AppointmentStatus toldStatus;

    @Column(insertable = false, updatable = false)
    private boolean untold;

    /** The names in small letters, for searches; the database derives them. */
    @Column(name = "patient_key", insertable = false, updatable = false)
    private @Nullable String patientKey;

    @Column(name = "doctor_key", insertable = false, updatable = false)
    private @Nullable String doctorKey;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Appointment() {}

    public Appointment(NewAppointment booking, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch(now);
        bookingId = booking.bookingId();
        describe(booking.patient(), booking.doctorName(), booking.department(), booking.usablePhone(), now);
        clinic = booking.clinic();
        region = booking.region();
        status = AppointmentStatus.BOOKED;
        version = 1;
        occupy(booking.slot());
        createdBy = booking.createdBy();
        createdAt = now;
    }

    /** Another time; the one that the patient knows is kept for the message. */
    public void moveTo(Slot slot, Instant now) {
        become(AppointmentStatus.BOOKED, now);
        previousDate = toldDate == null ? date : toldDate;
        previousTime = toldTime == null ? time : toldTime;
        occupy(slot);
    }

    /** Another length, which nobody needs to be told of. */
    public void last(int minutes, Instant now) {
        durationMinutes = minutes;
        version++;
        updatedAt = now;
    }

    public void cancel(Instant now) {
        become(AppointmentStatus.CANCELLED, now);
    }

    public void confirm(Instant now) {
        become(AppointmentStatus.CONFIRMED, now);
    }

    public void requestChange(Instant now) {
        become(AppointmentStatus.CHANGE_REQUESTED, now);
    }

    /** Who comes and to whom, corrected. */
    public void correct(Patient patient, String doctor, String newDepartment, @Nullable String phone, Instant now) {
        describe(patient, doctor, newDepartment, phone, now);
        version++;
    }

    /** From here on the patient has been told of all that holds, as far as that was possible. */
    public void told() {
        toldVersion = version;
        toldDate = date;
        toldTime = time;
        toldStatus = status;
    }

    /**
     * A row that another application wrote or changed is taken over: what is derived is filled in, and the version goes up if that
     * was forgotten. What the patient has answered does not hold for another time.
     *
     * @return what happened to it since the patient was last told
     */
    public ForeignChange takeOver(Slot slot, @Nullable String phone, Instant now) {
        ForeignChange change = ForeignChange.of(this);
        if (version == toldVersion) {
            version++;
        }
        if (change == ForeignChange.MOVED) {
            status = status == toldStatus ? AppointmentStatus.BOOKED : status;
            previousDate = toldDate;
            previousTime = toldTime;
        }
        timeZone = slot.zone().getId();
        startsAt = slot.startsAt();
        usablePhone = phone;
        if (change == ForeignChange.NEW || change == ForeignChange.MOVED) {
            timedVersion = version;
        }
        updatedAt = now;
        return change;
    }

    private void describe(Patient patient, String doctor, String newDepartment, @Nullable String phone, Instant now) {
        patientName = patient.name();
        patientPhone = patient.phone();
        otherPhones = patient.otherPhones().isEmpty() ? null : String.join(BETWEEN_PHONES, patient.otherPhones());
        patientId = patient.id();
        language = patient.language();
        patientTimeZone = patient.zone() == null ? null : patient.zone().getId();
        doctorName = doctor;
        department = newDepartment;
        usablePhone = phone;
        updatedAt = now;
    }

    private void occupy(Slot slot) {
        date = slot.date();
        time = slot.time();
        timeZone = slot.zone().getId();
        startsAt = slot.startsAt();
        durationMinutes = slot.durationMinutes();
        timedVersion = version;
    }

    private void become(AppointmentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalAppointmentMove(status, next);
        }
        status = next;
        version++;
        updatedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getBookingId() {
        return bookingId;
    }

    public @Nullable String getPatientName() {
        return patientName;
    }

    /** As written. */
    public @Nullable String getPatientPhone() {
        return patientPhone;
    }

    /** As written; empty if the first is the only one. */
    public List<String> getOtherPhones() {
        return otherPhones == null
                ? List.of()
                : Arrays.stream(otherPhones.split("[,;]"))
                        .map(String::strip)
                        .filter(phone -> !phone.isEmpty())
                        .toList();
    }

    public @Nullable String getPatientId() {
        return patientId;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    /** Null if it is not told, or if what another application wrote is no zone. */
    public @Nullable ZoneId getPatientZone() {
        return zoneOrNull(patientTimeZone);
    }

    public @Nullable String getDoctorName() {
        return doctorName;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public @Nullable String getClinic() {
        return clinic;
    }

    public LocalDate getDate() {
        return date;
    }

    public LocalTime getTime() {
        return time;
    }

    /** Null only in a row of another application that was not taken over yet, or if what stands there is no zone. */
    public @Nullable ZoneId getZone() {
        return zoneOrNull(timeZone);
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public int getDurationMinutes() {
        return durationMinutes;
    }

    public AppointmentStatus getStatus() {
        return status;
    }

    public int getVersion() {
        return version;
    }

    /** The version that brought the present time: what hangs on the time (reminders) hangs on this one. */
    public int getTimedVersion() {
        return timedVersion;
    }

    /** Null only in a row of another application that was not taken over yet. */
    public @Nullable Instant getStartsAt() {
        return startsAt;
    }

    /** E.164; null if none of the patient's numbers can be used. */
    public @Nullable String getUsablePhone() {
        return usablePhone;
    }

    /** Before the last move; null if it was never moved. */
    public @Nullable LocalDate getPreviousDate() {
        return previousDate;
    }

    public @Nullable LocalTime getPreviousTime() {
        return previousTime;
    }

    public boolean wasTold() {
        return toldVersion > 0;
    }

    public @Nullable LocalDate getToldDate() {
        return toldDate;
    }

    public @Nullable LocalTime getToldTime() {
        return toldTime;
    }

    public @Nullable AppointmentStatus getToldStatus() {
        return toldStatus;
    }

    /** As the database had it when the row was read. */
    public boolean isUntold() {
        return untold;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    boolean isTimeTold() {
        return Objects.equals(date, toldDate) && Objects.equals(time, toldTime);
    }

    private static @Nullable ZoneId zoneOrNull(@Nullable String written) {
        try {
            return written == null ? null : ZoneId.of(written);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
