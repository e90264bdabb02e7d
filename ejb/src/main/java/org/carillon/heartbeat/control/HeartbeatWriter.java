package org.carillon.heartbeat.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.carillon.heartbeat.entity.Heartbeat;

/** Stores heartbeats, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HeartbeatWriter {
    private static final String NODE =
            ProcessHandle.current().pid() + "@" + System.getProperty("com.sun.aas.instanceName", "server");

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public void beat(String timer, Duration every, Instant now) {
        change(timer, every, heartbeat -> heartbeat.beat(NODE, now));
    }

    public void failed(String timer, Duration every, String reason, Instant now) {
        change(timer, every, heartbeat -> heartbeat.failed(NODE, reason, now));
    }

    public List<Heartbeat> all() {
        return entities.createQuery("select h from Heartbeat h order by h.timer", Heartbeat.class)
                .getResultList();
    }

    private void change(String timer, Duration every, Consumer<Heartbeat> change) {
        Heartbeat found = entities.find(Heartbeat.class, timer);
        Heartbeat heartbeat = found == null ? new Heartbeat(timer, every) : found;
        change.accept(heartbeat);
        if (found == null) {
            entities.persist(heartbeat);
        }
    }
}
