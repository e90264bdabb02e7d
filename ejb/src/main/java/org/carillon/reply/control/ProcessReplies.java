package org.carillon.reply.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.carillon.inbound.control.OpenInbound;

/** Handles what has come, each message alone, so that a bad one never stops the rest. */
@ApplicationScoped
public class ProcessReplies {
    private static final Logger LOG = System.getLogger(ProcessReplies.class.getName());
    private static final int CHUNK = 200;
    private static final int MOST_CHUNKS = 20;

    @Inject
    private OpenInbound open;

    @Inject
    private HandleReply reply;

    @Inject
    private GiveUpReply giveUp;

    public void processDue() {
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            List<UUID> due = open.due(CHUNK);
            long handled = inAnyOrder(due).stream().filter(this::handle).count();
            if (due.size() < CHUNK || handled == 0) {
                return;
            }
        }
    }

    /** Nodes that look at the same time then seldom wait for each other's rows; messages of one sender keep their order. */
    private static List<UUID> inAnyOrder(List<UUID> due) {
        List<UUID> shuffled = new ArrayList<>(due);
        Collections.shuffle(shuffled);
        return shuffled;
    }

    private boolean handle(UUID id) {
        try {
            return reply.handle(id).isPresent();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "inbound=" + id + " could not be handled: " + e);
            putOff(id, e);
            return false;
        }
    }

    private void putOff(UUID id, RuntimeException cause) {
        try {
            giveUp.putOff(id, cause);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "inbound=" + id + " could not be put off: " + e);
        }
    }
}
