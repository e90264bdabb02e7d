package org.carillon.simulator.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.AsyncResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.carillon.simulator.fault.Fate;
import org.carillon.simulator.fault.FaultSwitch;
import org.carillon.simulator.fault.Faults;
import org.carillon.simulator.time.Later;

/** Answers a provider call as the faults in force want it. */
@ApplicationScoped
public class Answering {

    private static final Duration HELD = Duration.ofMinutes(1);

    @Inject
    private FaultSwitch faults;

    @Inject
    private Later later;

    /** A create call of a JAX-RS resource. */
    public void create(AsyncResponse async, HttpServletRequest request, Voice voice, Supplier<Taken> take) {
        create(Exchange.of(request, async), voice, take);
    }

    /** @param take accepts the call; throws what the provider refuses */
    public void create(Exchange exchange, Voice voice, Supplier<Taken> take) {
        Faults now = faults.of(voice.provider());
        Fate fate = faults.roll(voice.provider());
        Duration latency = Duration.ofMillis(now.latency());
        if (!fate.accepts()) {
            later.run(latency, () -> end(exchange, fate, voice, now, voice.failed()));
            return;
        }
        Taken taken;
        try {
            taken = take.get();
        } catch (Refusal refused) {
            later.run(latency, () -> exchange.reply().accept(refused.answer()));
            return;
        }
        Duration wait = fate == Fate.ACCEPTED_BUT_HELD ? HELD : latency;
        Runnable answer = () -> later.run(wait, () -> end(exchange, fate, voice, now, taken.answer()));
        if (now.receiptsBeforeAnswer()) {
            taken.receipts().thenRun(answer);
        } else {
            answer.run();
        }
    }

    /** A call that changes nothing worth a fault: late or out, but never refused by share. */
    public void read(AsyncResponse async, HttpServletRequest request, Voice voice, Supplier<Answer> work) {
        Exchange exchange = Exchange.of(request, async);
        Faults now = faults.of(voice.provider());
        Runnable reply = () -> {
            try {
                Answer answer = now.outage() ? voice.out() : work.get();
                end(exchange, now.readFate(), voice, now, answer);
            } catch (Refusal refused) {
                exchange.reply().accept(refused.answer());
            }
        };
        later.run(Duration.ofMillis(now.latency()), reply);
    }

    private void end(Exchange exchange, Fate fate, Voice voice, Faults now, Answer rightful) {
        switch (fate) {
            case ACCEPTED, ACCEPTED_BUT_HELD -> exchange.reply().accept(rightful);
            case THROTTLED -> exchange.reply().accept(voice.throttled(now.retryAfter()));
            case FAILED, ACCEPTED_BUT_FAILED -> exchange.reply().accept(voice.failed());
            case OUT -> exchange.reply().accept(voice.out());
            case DROPPED_BEFORE, ACCEPTED_BUT_DROPPED -> {
                if (!Hangup.on(exchange.request())) {
                    exchange.reply().accept(voice.failed());
                }
            }
        }
    }
}
