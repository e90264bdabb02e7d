package org.carillon.simulator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import org.carillon.simulator.call.CallBook;
import org.carillon.simulator.callback.CallbackCount;
import org.carillon.simulator.fault.Fate;
import org.carillon.simulator.fault.FaultSwitch;
import org.carillon.simulator.ledger.Handsets;
import org.carillon.simulator.ledger.Ledger;
import org.carillon.simulator.ledger.Message;

/** Tells and clears what was counted. */
@ApplicationScoped
public class Bookkeeping {

    @Inject
    private Ledger ledger;

    @Inject
    private Handsets handsets;

    @Inject
    private CallBook calls;

    @Inject
    private CallbackCount callbacks;

    @Inject
    private FaultSwitch faults;

    void messages(OutputStream out, Selection selection, int limit) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().writeStartArray("messages");
            ledger.newest()
                    .filter(selection)
                    .limit(Math.max(0, limit))
                    .forEach(message -> LedgerJson.write(json, message));
            json.writeEnd().writeEnd();
        }
    }

    /** The newest arrival of a text carries its count. */
    void arrivals(OutputStream out, Selection selection, int min) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().writeStartArray("arrivals");
            ledger.newest()
                    .filter(message -> !message.superseded() && message.arrival() >= min)
                    .filter(selection)
                    .forEach(message -> json.writeStartObject()
                            .write("to", message.to())
                            .write("body", message.body())
                            .write("count", message.arrival())
                            .writeEnd());
            json.writeEnd().writeEnd();
        }
    }

    JsonObject summary(Selection selection) {
        long received = ledger.received();
        long duplicates = ledger.duplicates();
        if (!selection.everything()) {
            received = 0;
            duplicates = 0;
            Iterator<Message> selected = ledger.newest().filter(selection).iterator();
            while (selected.hasNext()) {
                received++;
                duplicates += selected.next().superseded() ? 1 : 0;
            }
        }
        CallbackCount.Count count = callbacks.now();
        JsonObjectBuilder fates = Json.createObjectBuilder();
        for (Fate fate : Fate.values()) {
            fates.add(fate.name().toLowerCase(Locale.ROOT), faults.met(fate));
        }
        return Json.createObjectBuilder()
                .add("received", received)
                .add("distinct", received - duplicates)
                .add("duplicates", duplicates)
                .add("calls", calls.count())
                .add("callbacksSent", count.sent())
                .add("callbacksAccepted", count.accepted())
                .add("callbacksRefused", count.refused())
                .add("callbacksUnanswered", count.unanswered())
                .add("callbacksDropped", count.dropped())
                .add("fates", fates)
                .build();
    }

    void clear() {
        ledger.clear();
        handsets.clear();
        calls.clear();
        callbacks.clear();
        faults.clear();
    }
}
