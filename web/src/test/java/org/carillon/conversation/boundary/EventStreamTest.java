package org.carillon.conversation.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private static final byte[] EVENT = "data: {}\n\n".getBytes(StandardCharsets.UTF_8);

    private final Output output = new Output();
    private final List<EventStream> gone = new ArrayList<>();
    private boolean completed;
    private EventStream stream;

    @BeforeEach
    void open() throws IOException {
        ServletResponse response = fake(ServletResponse.class, (proxy, method, arguments) -> output);
        AsyncContext context = fake(AsyncContext.class, (proxy, method, arguments) -> {
            completed |= method.getName().equals("complete");
            return method.getName().equals("getResponse") ? response : null;
        });
        stream = new EventStream(17L, "reception", Instant.EPOCH, context, gone::add);
        stream.begin();
    }

    @Test
    void nothingIsWrittenBeforeTheServerAllowsIt() {
        output.ready = true;
        stream.offer(EVENT);
        assertEquals("", output.text());
        stream.onWritePossible();
        assertEquals("data: {}\n\n", output.text());
    }

    @Test
    void whatCannotBeWrittenWaitsAndKeepsItsOrder() {
        stream.onWritePossible();
        stream.offer("1".getBytes(StandardCharsets.UTF_8));
        stream.offer("2".getBytes(StandardCharsets.UTF_8));
        assertEquals("", output.text());
        output.ready = true;
        stream.onWritePossible();
        assertEquals("12", output.text());
    }

    @Test
    void whoReadsTooSlowlyIsCutOff() {
        stream.onWritePossible();
        for (int i = 0; i < 256; i++) {
            stream.offer(EVENT);
        }
        assertFalse(completed);
        stream.offer(EVENT);
        assertTrue(completed);
        assertEquals(List.of(stream), gone);
    }

    @Test
    void whoHasGoneIsForgottenOnce() {
        output.ready = true;
        output.broken = true;
        stream.onWritePossible();
        stream.offer(EVENT);
        stream.offer(EVENT);
        stream.end();
        assertTrue(completed);
        assertEquals(List.of(stream), gone);
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Output extends ServletOutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private boolean ready;
        private boolean broken;

        String text() {
            return written.toString(StandardCharsets.UTF_8);
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int one) throws IOException {
            if (broken) {
                throw new IOException("broken pipe");
            }
            written.write(one);
        }
    }
}
