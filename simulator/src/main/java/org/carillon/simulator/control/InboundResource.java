package org.carillon.simulator.control;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.carillon.simulator.account.Environment;
import org.carillon.simulator.inbound.Inbound;
import org.carillon.simulator.inbound.Note;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.ledger.Ledger;
import org.carillon.simulator.ledger.Message;

/**
 * Writes a message on a phone: {@code from}, {@code body}, and optionally {@code to}, {@code provider} (twilio or
 * smsbroadcast) and {@code media}; what is not given is as in the phone's last conversation.
 */
@Path("control/inbound")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@PermitAll
public class InboundResource {

    @Inject
    private Inbound inbound;

    @Inject
    private Ledger ledger;

    @Inject
    private Environment environment;

    @POST
    public CompletionStage<JsonObject> write(JsonObject given) {
        return inbound.receive(note(given))
                .thenApply(delivered -> Json.createObjectBuilder()
                        .add("sid", delivered.message().sid())
                        .add("status", delivered.reply().status())
                        .add("answer", delivered.reply().body())
                        .build());
    }

    private Note note(JsonObject given) {
        Address from = Address.parse(given.getString("from", ""))
                .orElseThrow(() -> Invalid.field("from", "not a phone number"));
        Optional<Message> last =
                ledger.newest().filter(message -> message.at(from)).findFirst();
        String to = given.getString("to", "").replaceFirst("^whatsapp:", "");
        String provider = given.getString("provider", "");
        boolean smsBroadcast = provider.isEmpty()
                ? last.map(message -> !message.way().twilio()).orElse(false)
                : provider.equals("smsbroadcast");
        String line = to.isEmpty() ? last.map(Message::line).orElseGet(() -> known(from)) : to;
        if (smsBroadcast && !line.matches("\\+?[0-9]+")) {
            throw Invalid.field("to", line + " is a name, which takes no answer");
        }
        List<String> media =
                given.containsKey("media") ? given.getJsonArray("media").getValuesAs(JsonString::getString) : List.of();
        return new Note(
                from,
                line,
                given.getString("body", ""),
                media,
                smsBroadcast,
                smsBroadcast ? last.map(message -> message.extras().ref()).orElse(null) : null);
    }

    private String known(Address from) {
        return from.whatsapp() ? environment.whatsappSender() : environment.sender();
    }
}
