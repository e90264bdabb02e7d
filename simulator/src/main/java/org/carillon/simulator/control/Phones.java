package org.carillon.simulator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.carillon.simulator.call.Call;
import org.carillon.simulator.call.CallBook;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.ledger.Ledger;
import org.carillon.simulator.ledger.Message;

/** The ledger seen by phone. Only the newest messages make the list, so that looking costs little in a bulk. */
@ApplicationScoped
public class Phones {

    private static final int LOOKED_AT = 3_000;

    @Inject
    private Ledger ledger;

    @Inject
    private CallBook calls;

    void list(OutputStream out, int limit) {
        Map<Address, Last> phones = new LinkedHashMap<>();
        Stream.concat(
                        ledger.newest().limit(LOOKED_AT).map(Last::of),
                        calls.newest().stream().limit(LOOKED_AT).map(Last::of))
                .sorted((a, b) -> Long.compare(b.at, a.at))
                .forEach(last -> phones.putIfAbsent(last.handset, last));
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().writeStartArray("phones");
            phones.values().stream()
                    .limit(limit)
                    .forEach(last -> json.writeStartObject()
                            .write("number", last.handset.toString())
                            .write("text", last.text)
                            .write("at", Instant.ofEpochMilli(last.at).toString())
                            .writeEnd());
            json.writeEnd().writeEnd();
        }
    }

    void show(OutputStream out, Address handset, int limit) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().writeStartArray("messages");
            ledger.newest()
                    .filter(message -> message.at(handset))
                    .limit(limit)
                    .forEach(message -> LedgerJson.write(json, message));
            json.writeEnd().writeStartArray("calls");
            calls.newest().stream()
                    .filter(call -> call.order().to().equals(handset))
                    .limit(limit)
                    .forEach(call -> write(json, call));
            json.writeEnd().writeEnd();
        }
    }

    static void write(JsonGenerator json, Call call) {
        json.writeStartObject()
                .write("sid", call.sid())
                .write("from", call.order().from())
                .write("inbound", call.order().inbound())
                .write("status", call.status().word())
                .write("duration", call.duration())
                .write("awaitsDigits", call.awaitsDigits())
                .write("created", Instant.ofEpochMilli(call.createdAt()).toString())
                .writeStartArray("spoken");
        call.spoken().forEach(json::write);
        json.writeEnd().writeEnd();
    }

    private record Last(Address handset, String text, long at) {

        static Last of(Message message) {
            return new Last(message.handset(), message.body(), message.createdAt());
        }

        static Last of(Call call) {
            return new Last(call.order().to(), "Call: " + call.status().word(), call.createdAt());
        }
    }
}
