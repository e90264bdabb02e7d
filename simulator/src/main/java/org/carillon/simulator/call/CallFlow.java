package org.carillon.simulator.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.carillon.simulator.callback.Callback;
import org.carillon.simulator.callback.Callbacks;
import org.carillon.simulator.fault.FaultSwitch;
import org.carillon.simulator.fault.Provider;
import org.carillon.simulator.time.Later;
import org.carillon.simulator.twiml.Twiml;
import org.carillon.simulator.twiml.Twiml.Gather;
import org.jspecify.annotations.Nullable;

/** Lets a call ring, be answered, speak its TwiML and end. */
@ApplicationScoped
public class CallFlow {

    @Inject
    private Later later;

    @Inject
    private Clock clock;

    @Inject
    private FaultSwitch faults;

    @Inject
    private Callbacks callbacks;

    /** Somebody calls the product, which answers with what is to be heard. */
    public void ring(Call call) {
        String url = call.order().url();
        if (url != null) {
            move(call, CallStatus.RINGING).thenRun(() -> {
                call.move(CallStatus.IN_PROGRESS, clock.millis());
                fetch(call, url, Map.of());
            });
        }
    }

    void begin(Call call) {
        after(
                1,
                () -> advance(call, CallStatus.INITIATED, () -> advance(call, CallStatus.RINGING, () -> pickUp(call))));
    }

    private void advance(Call call, CallStatus status, Runnable next) {
        move(call, status).thenRun(() -> after(1, next));
    }

    private void pickUp(Call call) {
        CallStatus outcome = CallStatus.outcome(faults.of(Provider.TWILIO).callOutcome());
        if (outcome != CallStatus.COMPLETED) {
            end(call, outcome);
            return;
        }
        move(call, CallStatus.IN_PROGRESS).thenRun(() -> {
            String twiml = call.order().twiml();
            String url = call.order().url();
            if (twiml != null) {
                run(call, twiml, null);
            } else if (url != null) {
                fetch(call, url, Map.of());
            } else {
                endSoon(call);
            }
        });
    }

    private void run(Call call, String xml, @Nullable String document) {
        Twiml.parse(xml).ifPresentOrElse(twiml -> play(call, twiml, document), () -> endSoon(call));
    }

    private void play(Call call, Twiml twiml, @Nullable String document) {
        call.say(twiml.spoken());
        if (twiml.gather().isEmpty()) {
            endSoon(call);
            return;
        }
        Gather gather = twiml.gather().get();
        call.await(gather, document);
        long wait = Math.max(faults.of(Provider.TWILIO).gatherWait(), gather.timeout() * 1_000L);
        later.run(Duration.ofMillis(wait), () -> {
            if (call.awaits(gather) && call.keys().isEmpty() && call.take().isPresent()) {
                play(call, gather.otherwise(), document);
            }
        });
    }

    private void endSoon(Call call) {
        after(2, () -> end(call, CallStatus.COMPLETED));
    }

    /** Presses keys, one after the other or many at once; false if the call waits for none. */
    public boolean press(Call call, String pressed) {
        Optional<Gather> gather = call.awaited();
        Optional<String> keys = call.press(pressed);
        if (gather.isEmpty() || keys.isEmpty()) {
            return false;
        }
        gather.get()
                .complete(keys.get())
                .ifPresentOrElse(digits -> submit(call, digits), () -> waitForMore(call, gather.get(), keys.get()));
        return true;
    }

    private void waitForMore(Call call, Gather gather, String keys) {
        later.run(Duration.ofSeconds(gather.timeout()), () -> {
            if (call.awaits(gather) && call.keys().equals(keys)) {
                submit(call, keys);
            }
        });
    }

    private void submit(Call call, String digits) {
        call.take().ifPresent(found -> {
            String action = found.gather().action();
            String target = action.isBlank() ? found.document() : action;
            if (digits.isEmpty()) {
                play(call, found.gather().otherwise(), found.document());
            } else if (target == null) {
                end(call, CallStatus.COMPLETED);
            } else {
                fetch(call, target, Map.of("Digits", digits, "msg", "Gather End"));
            }
        });
    }

    /** Ends the call, if it has not ended. */
    public void hangUp(Call call) {
        boolean answered = call.status() == CallStatus.IN_PROGRESS;
        end(call, answered ? CallStatus.COMPLETED : CallStatus.BUSY);
    }

    void cancel(Call call) {
        end(call, call.status() == CallStatus.IN_PROGRESS ? CallStatus.COMPLETED : CallStatus.CANCELED);
    }

    private void fetch(Call call, String url, Map<String, String> more) {
        Map<String, String> form = CallForm.basic(call);
        form.putAll(more);
        callbacks
                .send(Callback.signed(url, form, call.order().account().token()))
                .thenAccept(reply -> run(call, reply.accepted() ? reply.body() : "", url));
    }

    private void end(Call call, CallStatus status) {
        var unused = move(call, status);
    }

    /** Completes once its callback is answered; never, if the call has ended before. */
    private CompletableFuture<?> move(Call call, CallStatus status) {
        long now = clock.millis();
        if (!call.move(status, now)) {
            return new CompletableFuture<>();
        }
        String url = call.order().callback();
        if (url == null || !call.order().events().contains(status.event())) {
            return CompletableFuture.completedFuture(null);
        }
        Map<String, String> form = CallForm.status(call, status, now);
        return callbacks.send(Callback.signed(url, form, call.order().account().token()));
    }

    private void after(int steps, Runnable work) {
        later.run(Duration.ofMillis((long) steps * faults.of(Provider.TWILIO).receiptDelay()), () -> later.hand(work));
    }
}
