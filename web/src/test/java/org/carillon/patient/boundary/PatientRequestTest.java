package org.carillon.patient.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.json.boundary.StrictJson;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.NewPhone;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.junit.jupiter.api.Test;

class PatientRequestTest {

    @Test
    void numbersAreReadHoweverTheyAreWritten() {
        NewPatient patient = request("""
                {"name": " Ada Okafor ", "language": "EN-au", "time_zone": "Australia/Melbourne", "region": "au",
                 "phones": [{"label": "Work", "number": "(03) 9876 5432"},
                            {"label": "Mobile", "number": "0412 345 678", "default": true}, {"number": "00 61 412 345 670"}],
                 "emergency_contacts": [{"name": "Maria", "number": "61412345679"}]}""").patient();
        assertEquals("Ada Okafor", patient.name());
        assertEquals(
                List.of("+61412345678", "+61398765432", "+61412345670", "+61412345679"),
                patient.phones().stream().map(NewPhone::number).toList());
        assertEquals(
                List.of("Mobile", "Work", "Phone", "Emergency contact"),
                patient.phones().stream().map(NewPhone::label).toList());
        assertEquals("0412 345 678", patient.phones().get(0).asWritten());
    }

    @Test
    void anImpossibleNumberIsNamedByItsPlace() {
        Problem problem = refused("""
                {"name": "Ada", "region": "AU", "phones": [{"number": "+61412345678"}, {"number": "+61"}],
                 "emergency_contacts": [{"name": "Maria", "number": "mum"}]}""");
        assertEquals(ProblemCode.INVALID_PHONE_NUMBER, problem.code());
        assertEquals(
                List.of("emergency_contacts[0].number", "phones[1].number"),
                problem.fields().keySet().stream().sorted().toList());
    }

    @Test
    void whatContradictsItselfIsNamed() {
        assertEquals(
                Map.of(
                        "phones[1].number", "is the same as phones[0].number",
                        "phones[1].default", "is said of another number already",
                        "phones[2].number", "is required",
                        "phones[3]", "must be an object",
                        "emergency_contacts[0].number", "is required"),
                refused("""
                        {"name": "Ada", "region": "AU", "phones": [{"number": "+61412345678", "default": true},
                         {"number": "+61 412 345 678", "default": true}, {"label": "Home", "number": " "}, null],
                         "emergency_contacts": [{"name": "Maria"}]}""").fields());
    }

    @Test
    void thereCanBeOnlySoManyNumbers() {
        String phones = IntStream.range(0, 21)
                .mapToObj(i -> "{\"number\": \"+614123456" + (10 + i) + "\"}")
                .collect(Collectors.joining(","));
        assertEquals(
                Map.of("phones", "has 21 entries, and may have 20"),
                refused("{\"name\": \"Ada\", \"phones\": [" + phones + "]}").fields());
    }

    private static Problem refused(String json) {
        return assertThrows(Problem.class, () -> request(json).patient());
    }

    private static PatientRequest request(String json) {
        try {
            return StrictJson.MAPPER.readValue(json, PatientRequest.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
