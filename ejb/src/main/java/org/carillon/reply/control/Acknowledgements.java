package org.carillon.reply.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carillon.appointment.control.AppointmentMessages;
import org.carillon.appointment.entity.Appointment;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.control.Outbox;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.notification.control.Particulars;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.template.control.Templates;
import org.carillon.template.entity.TemplateName;
import org.jspecify.annotations.Nullable;

/**
 * Tells patients that their answer was understood. At once also in quiet hours, since they have just written; but to one number only a
 * few an hour, so that two machines that answer each other come to an end.
 */
@ApplicationScoped
public class Acknowledgements {
    private static final Duration USEFUL_FOR = Duration.ofHours(6);
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final long MOST = 6;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private AppointmentMessages messages;

    @Inject
    private Templates templates;

    @Inject
    private Outbox outbox;

    /** @param writer the patient who wrote it, if that is known */
    void send(TemplateName name, InboundMessage message, Appointment appointment, @Nullable Long writer, Instant now) {
        if (lately(message.getSender(), now) >= MOST) {
            return;
        }
        String language = appointment.getLanguage();
        String text =
                templates.render(name, language, messages.variables(appointment, templates.languageOf(name, language)));
        outbox.add(List.of(OutboxMessage.sms(
                        NotificationType.ACKNOWLEDGEMENT,
                        message.getSender(),
                        null,
                        text,
                        new Occasion(appointment.getId(), appointment.getClinic(), appointment.getPatientZone(), true),
                        now.plus(USEFUL_FOR),
                        HandleReply.BY)
                .withParticulars(Particulars.NONE.withPatientId(writer))));
    }

    private long lately(String phone, Instant now) {
        return entities.createQuery(
                        "select count(n) from SMSNotification n where n.recipient = :phone and n.id >= :oldest"
                                + " and n.type = :acknowledgement",
                        Long.class)
                .setParameter("phone", phone)
                .setParameter("oldest", UuidCreator.getTimeOrderedEpochMin(now.minus(COUNTED)))
                .setParameter("acknowledgement", NotificationType.ACKNOWLEDGEMENT)
                .getSingleResult();
    }
}
