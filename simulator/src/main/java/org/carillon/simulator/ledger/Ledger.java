package org.carillon.simulator.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.carillon.simulator.account.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The last messages, in a ring. Written under one short lock, read without. Duplicates are told by a chain of
 * sequence numbers for each bucket of (phone, text), so that nothing but the ring keeps a message alive.
 */
@ApplicationScoped
public class Ledger {

    static final int CAPACITY = 200_000;
    static final long MOST_CHARACTERS = 24L << 20;
    private static final int BUCKETS = 1 << 16;
    private static final int MOST_LINES = 1_000;

    private static final int MOST_RANDOM = 1 << 30;

    private final SecureRandom random = new SecureRandom();
    private final Sid sids = new Sid(random);
    private final long[] heads = new long[BUCKETS];
    private final Map<String, String> lines = new ConcurrentHashMap<>();
    private final long mostCharacters;
    private AtomicReferenceArray<@Nullable Message> ring;
    private volatile long next = 1 + random.nextInt(MOST_RANDOM);
    private volatile long oldest = next;
    private long characters;
    private long received;
    private long duplicates;

    @Inject
    private Environment environment;

    public Ledger() {
        this(CAPACITY, MOST_CHARACTERS);
    }

    Ledger(int capacity, long mostCharacters) {
        ring = new AtomicReferenceArray<>(capacity);
        this.mostCharacters = mostCharacters;
    }

    @PostConstruct
    void size() {
        ring = new AtomicReferenceArray<>(Math.max(1, environment.number("CARILLON_SIMULATOR_LEDGER", CAPACITY)));
    }

    public synchronized Message add(Draft draft) {
        long sequence = next;
        int bucket =
                (draft.body().hashCode() * 31 + Long.hashCode(draft.handset().digits())) & (BUCKETS - 1);
        Message earlier = draft.way().created() ? earlier(heads[bucket], draft) : null;
        int arrival = earlier == null ? 1 : earlier.arrival() + 1;
        Message message = new Message(sequence, sids, draft, shared(draft.line()), arrival, heads[bucket]);
        heads[bucket] = sequence;
        count(draft, earlier);
        evict(sequence);
        ring.set(slot(sequence), message);
        next = sequence + 1;
        return message;
    }

    private void count(Draft draft, @Nullable Message earlier) {
        characters += draft.body().length();
        if (draft.way().created()) {
            received++;
        }
        if (earlier != null) {
            earlier.supersede();
            duplicates++;
        }
    }

    private void evict(long sequence) {
        while (oldest < sequence && (sequence - oldest >= ring.length() || characters > mostCharacters)) {
            Message gone = ring.getAndSet(slot(oldest), null);
            characters -= gone == null ? 0 : gone.body().length();
            oldest++;
        }
    }

    private @Nullable Message earlier(long head, Draft draft) {
        long sequence = head;
        while (sequence >= oldest) {
            Message message = ring.get(slot(sequence));
            if (message == null || message.sameAs(draft)) {
                return message;
            }
            sequence = message.previousInBucket();
        }
        return null;
    }

    /** Forgets everything; sequence numbers go on, so that old SIDs stay unknown. */
    public synchronized void clear() {
        for (int i = 0; i < ring.length(); i++) {
            ring.set(i, null);
        }
        oldest = next;
        characters = 0;
        received = 0;
        duplicates = 0;
    }

    public Optional<Message> find(String sid) {
        OptionalLong sequence = sids.sequence(sid);
        return sequence.isPresent()
                ? message(sequence.getAsLong()).filter(found -> found.sid().equals(sid))
                : Optional.empty();
    }

    /** Newest first, from the message before the given sequence number on. */
    public Stream<Message> before(long sequence) {
        return StreamSupport.stream(() -> Spliterators.spliteratorUnknownSize(walk(sequence), 0), 0, false);
    }

    /** All, newest first. */
    public Stream<Message> newest() {
        return before(Long.MAX_VALUE);
    }

    /** Created messages since the last clearing, also those that the ring has lost. */
    public synchronized long received() {
        return received;
    }

    /** Created messages that repeat a text at a phone, beyond the first. */
    public synchronized long duplicates() {
        return duplicates;
    }

    /** The SID of something else that is numbered, as a call. */
    public Sid sids() {
        return sids;
    }

    private Optional<Message> message(long sequence) {
        boolean held = sequence >= oldest && sequence < next;
        Message message = held ? ring.get(slot(sequence)) : null;
        return Optional.ofNullable(message).filter(found -> found.sequence() == sequence);
    }

    private int slot(long sequence) {
        return (int) (sequence % ring.length());
    }

    private String shared(String line) {
        String known = lines.putIfAbsent(line, line);
        if (lines.size() > MOST_LINES) {
            lines.clear();
        }
        return known == null ? line : known;
    }

    private Iterator<Message> walk(long from) {
        return new Iterator<>() {
            private long at = Math.min(from, next) - 1;
            private Optional<Message> ahead = Optional.empty();

            @Override
            public boolean hasNext() {
                while (ahead.isEmpty() && at >= oldest) {
                    ahead = message(at--);
                }
                return ahead.isPresent();
            }

            @Override
            public Message next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Message found = ahead.orElseThrow();
                ahead = Optional.empty();
                return found;
            }
        };
    }
}
