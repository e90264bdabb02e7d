package org.carillon.reply.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carillon.inbound.control.OpenInbound;
import org.carillon.inbound.entity.Handling;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;

/** Puts off what could not be handled, and hands it to staff in the end: for ever is the same as never. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GiveUpReply {
    private static final int MOST_LOOKS = 10;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);

    @Inject
    private OpenInbound open;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    /** Twice as long each time: 17 minutes in all. */
    public void putOff(UUID id, RuntimeException cause) {
        Instant now = clock.instant();
        open.lock(id, now).ifPresent(message -> putOff(message, cause, now));
    }

    private void putOff(InboundMessage message, RuntimeException cause, Instant now) {
        if (message.getLooks() < MOST_LOOKS) {
            message.lookAgainAt(now.plus(FIRST_DELAY.multipliedBy(1L << message.getLooks())));
            return;
        }
        worklist.add(
                WorkItemKind.UNCLEAR_REPLY,
                null,
                null,
                message.getId(),
                message.getSender(),
                "A message could not be handled (" + cause.getClass().getSimpleName() + "): “" + message.getBody()
                        + "”");
        message.handled(Handling.GIVEN_UP, null, null, now);
    }
}
