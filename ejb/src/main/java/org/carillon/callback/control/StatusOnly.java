package org.carillon.callback.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Reads the status of an answer and throws the rest away; one that goes on for long is ended. */
final class StatusOnly extends AbstractBinResponseConsumer<Integer> {
    private static final int LONGEST = 64 * 1024;

    private int status;
    private int read;

    @Override
    protected void start(HttpResponse response, @Nullable ContentType type) {
        status = response.getCode();
    }

    @Override
    protected Integer buildResult() {
        return status;
    }

    @Override
    protected int capacityIncrement() {
        return LONGEST;
    }

    @Override
    protected void data(ByteBuffer source, boolean end) throws IOException {
        read += source.remaining();
        source.position(source.limit());
        if (read > LONGEST) {
            throw new IOException("the answer is longer than " + LONGEST + " bytes");
        }
    }

    @Override
    public void releaseResources() {}
}
