package org.carillon.conversation.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carillon.conversation.control.NewsDesk;
import org.carillon.heartbeat.control.Heartbeats;

/** Looks every second for what has changed in conversations that somebody follows on this node. */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsTimer {
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private NewsDesk desk;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        heartbeats.run("conversation-news", EVERY, desk::look);
    }
}
