package org.carillon.simulator.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
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

    /** @param take accepts the call; throws what the provider refuses */
    public void create(AsyncResponse async, HttpServletRequest request, Voice voice, Supplier<Taken> take) {
        Faults now = faults.faults();
        Fate fate = faults.roll();
        Duration latency = Duration.ofMillis(now.latency());
        if (!fate.accepts()) {
            later.run(latency, () -> end(async, request, fate, voice, now, voice.failed()));
            return;
        }
        Taken taken;
        try {
            taken = take.get();
        } catch (RuntimeException refused) {
            later.run(latency, () -> async.resume(refused));
            return;
        }
        Duration wait = fate == Fate.ACCEPTED_BUT_HELD ? HELD : latency;
        Runnable answer = () -> later.run(wait, () -> end(async, request, fate, voice, now, taken.response()));
        if (now.receiptsBeforeAnswer()) {
            taken.receipts().thenRun(answer);
        } else {
            answer.run();
        }
    }

    /** A call that changes nothing worth a fault: late or out, but never refused by share. */
    public void read(AsyncResponse async, HttpServletRequest request, Voice voice, Supplier<Response> work) {
        Faults now = faults.faults();
        Runnable answer = () -> {
            try {
                Response response = now.outage() ? voice.out() : work.get();
                end(async, request, now.readFate(), voice, now, response);
            } catch (RuntimeException refused) {
                async.resume(refused);
            }
        };
        later.run(Duration.ofMillis(now.latency()), answer);
    }

    private void end(
            AsyncResponse async, HttpServletRequest request, Fate fate, Voice voice, Faults now, Response rightful) {
        switch (fate) {
            case ACCEPTED, ACCEPTED_BUT_HELD -> async.resume(rightful);
            case THROTTLED -> async.resume(voice.throttled(now.retryAfter()));
            case FAILED, ACCEPTED_BUT_FAILED -> async.resume(voice.failed());
            case OUT -> async.resume(voice.out());
            case DROPPED_BEFORE, ACCEPTED_BUT_DROPPED -> {
                if (!Hangup.on(request)) {
                    async.resume(voice.failed());
                }
            }
        }
    }
}
