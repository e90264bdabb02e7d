package org.carillon.simulator.twilio;

import jakarta.json.Json;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Refusal;

/** An error answer in Twilio's form. */
public final class Refused extends Refusal {

    private static final long serialVersionUID = 1;

    private final int status;
    private final int code;

    public Refused(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public static Refused bad(int code, String message) {
        return new Refused(400, code, message);
    }

    public static Refused credentials() {
        return new Refused(401, 20003, "Authenticate");
    }

    /** @param uri the path asked for */
    public static Refused unknown(String uri) {
        return new Refused(404, 20404, "The requested resource /" + uri + " was not found");
    }

    public int code() {
        return code;
    }

    @Override
    public Answer answer() {
        String json = Json.createObjectBuilder()
                .add("code", code)
                .add("message", getMessage())
                .add("more_info", "https://www.twilio.com/docs/errors/" + code)
                .add("status", status)
                .build()
                .toString();
        Answer answer = Answer.json(status, json);
        return status == 401 ? answer.with("WWW-Authenticate", "Basic realm=\"Twilio API\"") : answer;
    }
}
