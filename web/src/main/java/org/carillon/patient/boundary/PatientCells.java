package org.carillon.patient.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.NewPhone;
import org.carillon.register.boundary.Cells;
import org.carillon.request.boundary.Shape;
import org.jspecify.annotations.Nullable;

/** A patient as a row of an uploaded table says. */
record PatientCells(Cells cells) {
    static final Set<String> COLUMNS = Set.of(
            "name",
            "external_id",
            "language",
            "time_zone",
            "mobile",
            "phone",
            "region",
            "emergency_name",
            "emergency_number");

    /** Fails naming all wrong columns. */
    NewPatient patient() {
        Shape shape = new Shape("");
        NewPatient patient = new NewPatient(
                shape.required("name", cells.text("name"), PatientRequest.LONGEST_NAME),
                shape.language("language", cells.text("language")),
                shape.zone("time_zone", cells.text("time_zone")),
                shape.optional("external_id", cells.text("external_id"), PatientRequest.LONGEST_EXTERNAL_ID),
                phones(shape, shape.region("region", cells.text("region"))));
        shape.check();
        return patient;
    }

    private List<NewPhone> phones(Shape shape, @Nullable String region) {
        List<NewPhone> phones = new ArrayList<>();
        for (String column : List.of("mobile", "phone")) {
            String written = cells.text(column);
            String number = shape.e164(column, written, region);
            boolean again = phones.stream().anyMatch(phone -> phone.number().equals(number));
            if (written != null && number != null && !again) {
                String label = column.equals("mobile") ? "Mobile" : NewPhone.UNLABELLED;
                phones.add(NewPhone.own(label, number, written.strip(), false));
            }
        }
        String written = cells.text("emergency_number");
        String number = shape.e164("emergency_number", written, region);
        String name = shape.optional("emergency_name", cells.text("emergency_name"), PatientRequest.LONGEST_NAME);
        if (written != null && number != null) {
            phones.add(NewPhone.ofEmergencyContact(name, number, written.strip()));
        } else if (name != null) {
            shape.present("emergency_number", written, "");
        }
        return phones;
    }
}
