package org.carillon.conversation.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.carillon.conversation.control.Audience;
import org.carillon.conversation.control.ChangedMessage;
import org.carillon.conversation.control.ConversationNews;
import org.carillon.conversation.control.NamedConversation;
import org.carillon.conversation.control.NewsDesk;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** All who follow conversations on this node. A message is written out once, however many read it. */
@ApplicationScoped
public class EventStreams implements Audience {
    private static final Logger LOG = System.getLogger(EventStreams.class.getName());
    /** Then the reader comes back, and proves again who he or she is. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int MOST_OF_ONE_READER = 20;

    @Inject
    NewsDesk desk;

    @Inject
    PatientNumbers numbers;

    @Inject
    Clock clock;

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private volatile Instant lastHeartbeat = Instant.EPOCH;

    void open(@Observes @Initialized(ApplicationScoped.class) Object started) {
        desk.open(this);
    }

    /**
     * @param patient whose thread is followed; null means all conversations, without their messages
     * @param since what was seen before; null means nothing was missed
     */
    void follow(@Nullable Long patient, @Nullable Instant since, String reader, AsyncContext context)
            throws IOException {
        EventStream stream = new EventStream(patient, reader, clock.instant().plus(LONGEST), context, streams::remove);
        stream.offer(ServerSentEvent.WELCOME);
        streams.add(stream);
        try {
            stream.begin();
            tell(desk.missed(patient, since), List.of(stream));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a stream could not begin; its reader comes back: " + e);
            stream.end();
        }
    }

    /** Fails with OVERLOADED. */
    void checkRoom(String reader) {
        long mine = streams.stream()
                .filter(stream -> stream.reader().equals(reader))
                .count();
        if (mine >= MOST_OF_ONE_READER || streams.size() >= Setting.CONVERSATION_STREAMS.wholeNumber()) {
            throw Problem.of(
                            ProblemCode.OVERLOADED,
                            mine >= MOST_OF_ONE_READER
                                    ? "You follow " + mine + " conversations already"
                                    : "Too many people follow conversations; poll instead")
                    .retryAfter(HEARTBEAT);
        }
    }

    @Override
    public boolean isEmpty() {
        return streams.isEmpty();
    }

    @Override
    public Set<Long> patients() {
        return streams.stream()
                .map(EventStream::patient)
                .filter(patient -> patient != null)
                .collect(Collectors.toSet());
    }

    @Override
    public void tell(ConversationNews news) {
        tell(news, List.copyOf(streams));
    }

    @Override
    public void tick(Instant now) {
        if (Duration.between(lastHeartbeat, now).compareTo(HEARTBEAT) < 0) {
            return;
        }
        lastHeartbeat = now;
        for (EventStream stream : streams) {
            if (stream.isOver(now)) {
                stream.end();
            } else {
                stream.offer(ServerSentEvent.STILL_THERE);
            }
        }
    }

    private void tell(ConversationNews news, List<EventStream> readers) {
        if (news.isEmpty()) {
            return;
        }
        Map<Long, List<EventStream>> byPatient = new HashMap<>();
        List<EventStream> ofAll = new ArrayList<>();
        readers.forEach(stream -> (stream.patient() == null
                        ? ofAll
                        : byPatient.computeIfAbsent(stream.patient(), key -> new ArrayList<>()))
                .add(stream));
        tellMessages(news.messages(), byPatient);
        for (NamedConversation named : news.conversations()) {
            List<EventStream> ofOne =
                    byPatient.getOrDefault(named.conversation().getPatientId(), List.of());
            if (!ofAll.isEmpty() || !ofOne.isEmpty()) {
                byte[] event = ServerSentEvent.of(
                        "conversation",
                        ConversationAnswer.of(named),
                        named.conversation().getChangedAt());
                ofAll.forEach(stream -> stream.offer(event));
                ofOne.forEach(stream -> stream.offer(event));
            }
        }
        if (news.tooMany()) {
            readers.forEach(stream -> stream.offer(ServerSentEvent.RELOAD));
        }
    }

    private void tellMessages(List<ChangedMessage> messages, Map<Long, List<EventStream>> readers) {
        List<ChangedMessage> followed = messages.stream()
                .filter(changed -> readers.containsKey(changed.patient()))
                .toList();
        if (followed.isEmpty()) {
            return;
        }
        Map<Long, List<PatientPhone>> phones = numbers.of(
                followed.stream().map(ChangedMessage::patient).distinct().toList());
        for (ChangedMessage changed : followed) {
            byte[] event = ServerSentEvent.of(
                    "message",
                    ThreadMessageAnswer.of(
                            changed.message(), ThreadAnswer.labels(phones.getOrDefault(changed.patient(), List.of()))),
                    changed.at());
            readers.getOrDefault(changed.patient(), List.of()).forEach(stream -> stream.offer(event));
        }
    }

    @PreDestroy
    void close() {
        streams.forEach(EventStream::end);
    }
}
