package org.carillon.simulator.smsbroadcast;

import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Voice;
import org.carillon.simulator.fault.Provider;

enum SmsBroadcastVoice implements Voice {
    INSTANCE;

    @Override
    public Provider provider() {
        return Provider.SMSBROADCAST;
    }

    @Override
    public Answer throttled(int retryAfter) {
        Answer answer = Answer.text(429, "Too many requests\n");
        return retryAfter == 0 ? answer : answer.with("Retry-After", Integer.toString(retryAfter));
    }

    @Override
    public Answer failed() {
        return Answer.text(500, "Internal server error\n");
    }

    @Override
    public Answer out() {
        return Answer.text(503, "Service unavailable\n");
    }
}
