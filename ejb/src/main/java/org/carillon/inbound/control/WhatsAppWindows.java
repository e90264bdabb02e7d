package org.carillon.inbound.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.Padded;
import org.carillon.notification.control.ReplyWindows;

/** WhatsApp opens a window of 24 hours with each message that a person writes. */
@ApplicationScoped
public class WhatsAppWindows implements ReplyWindows {
    private static final Duration OPEN = Duration.ofHours(24);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Override
    public Set<String> openAmong(Collection<String> numbers, Instant now) {
        return new HashSet<>(entities.createQuery(
                        "select distinct m.sender from InboundMessage m where m.sender in :numbers and m.id >= :oldest"
                                + " and m.kind = :whatsapp",
                        String.class)
                .setParameter("numbers", Padded.toRoundSize(List.copyOf(numbers)))
                .setParameter("oldest", UuidCreator.getTimeOrderedEpochMin(now.minus(OPEN)))
                .setParameter("whatsapp", Kind.WHATSAPP)
                .getResultList());
    }
}
