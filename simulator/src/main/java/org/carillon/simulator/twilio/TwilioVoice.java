package org.carillon.simulator.twilio;

import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Voice;
import org.carillon.simulator.fault.Provider;

public enum TwilioVoice implements Voice {
    INSTANCE;

    @Override
    public Provider provider() {
        return Provider.TWILIO;
    }

    @Override
    public Answer throttled(int retryAfter) {
        Answer answer = new Refused(429, 20429, "Too Many Requests").answer();
        return retryAfter == 0 ? answer : answer.with("Retry-After", Integer.toString(retryAfter));
    }

    @Override
    public Answer failed() {
        return new Refused(500, 20500, "An internal server error has occurred").answer();
    }

    @Override
    public Answer out() {
        return new Refused(503, 20503, "Service unavailable").answer();
    }
}
