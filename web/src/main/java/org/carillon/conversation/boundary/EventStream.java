package org.carillon.conversation.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One who follows. What cannot be written at once waits in a short line, and nobody waits for it; when the line is full, or the time of the
 * stream is over, it ends, and its reader begins another where this one ended.
 */
final class EventStream implements WriteListener, AsyncListener {
    private static final Logger LOG = System.getLogger(EventStream.class.getName());
    private static final int LONGEST_LINE = 256;
    private static final int MOST_BYTES = 1 << 20;

    private final @Nullable Long patient;
    private final String reader;
    private final Instant until;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<EventStream> gone;
    private final Queue<byte[]> line = new ArrayDeque<>();
    private int bytes;
    private boolean writable;
    private boolean unflushed;
    private boolean ended;

    /**
     * @param patient whose thread is followed; null means all conversations
     * @param gone called once, when it has ended
     */
    EventStream(@Nullable Long patient, String reader, Instant until, AsyncContext context, Consumer<EventStream> gone)
            throws IOException {
        this.patient = patient;
        this.reader = reader;
        this.until = until;
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.gone = gone;
    }

    void begin() {
        context.setTimeout(0);
        context.addListener(this);
        out.setWriteListener(this);
    }

    @Nullable
    Long patient() {
        return patient;
    }

    String reader() {
        return reader;
    }

    boolean isOver(Instant now) {
        return now.isAfter(until);
    }

    /** Never waits. */
    void offer(byte[] event) {
        boolean full;
        synchronized (this) {
            if (ended) {
                return;
            }
            full = line.size() >= LONGEST_LINE || bytes + event.length > MOST_BYTES;
            if (!full) {
                line.add(event);
                bytes += event.length;
            }
        }
        if (full) {
            LOG.log(Level.DEBUG, "a reader of conversations was too slow");
            end();
        } else {
            write();
        }
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            writable = true;
        }
        write();
    }

    private void write() {
        try {
            writeWhilePossible();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a reader of conversations has gone: " + e);
            end();
        }
    }

    private synchronized void writeWhilePossible() throws IOException {
        while (writable && !ended && (unflushed || !line.isEmpty())) {
            if (!out.isReady()) {
                return;
            }
            byte[] next = line.poll();
            if (next == null) {
                out.flush();
                unflushed = false;
            } else {
                bytes -= next.length;
                out.write(next);
                unflushed = true;
            }
        }
    }

    void end() {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            line.clear();
        }
        gone.accept(this);
        try {
            context.complete();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "the stream had ended: " + e);
        }
    }

    @Override
    public void onError(Throwable cause) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
