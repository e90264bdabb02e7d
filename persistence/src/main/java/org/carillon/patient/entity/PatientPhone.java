package org.carillon.patient.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number by which a patient is reached. Never changed: it goes when the patient's numbers change, and others take its place. */
@Entity
@Table(name = "patient_phone")
public class PatientPhone {

    @Id
    private UUID id;

    @Column(name = "patient_id")
    private long patientId;

    private int position;
    private String label;
    private String number;

    @Column(name = "as_written")
    private String asWritten;

    @Column(name = "is_default")
    private boolean isDefault;

    @Column(name = "is_emergency")
    private boolean emergency;

    @Column(name = "emergency_name")
    private @Nullable String emergencyName;

    protected PatientPhone() {}

    /** @param position among the patient's numbers; the default one has 0 */
    public PatientPhone(long patientId, int position, NewPhone phone, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.patientId = patientId;
        this.position = position;
        this.label = phone.label();
        this.number = phone.number();
        this.asWritten = phone.asWritten();
        this.isDefault = phone.isDefault();
        this.emergency = phone.emergency();
        this.emergencyName = phone.emergencyName();
    }

    /** In the form of a wish. */
    public NewPhone asKept() {
        return new NewPhone(label, number, asWritten, isDefault, emergency, emergencyName);
    }

    public long getPatientId() {
        return patientId;
    }

    public int getPosition() {
        return position;
    }

    /** What people call it. */
    public String getLabel() {
        return label;
    }

    /** E.164. */
    public String getNumber() {
        return number;
    }

    public String getAsWritten() {
        return asWritten;
    }

    public boolean isDefault() {
        return isDefault;
    }

    /** Whether it belongs to somebody who is called in an emergency. */
    public boolean isEmergency() {
        return emergency;
    }

    /** Who that is. */
    public @Nullable String getEmergencyName() {
        return emergencyName;
    }
}
