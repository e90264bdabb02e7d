package org.carillon.spool.messaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookCall;
import org.carillon.spool.control.SpooledCall;
import org.jspecify.annotations.Nullable;

/** Calls as bytes, which the next version of Carillon can still read. The signature, which was checked, is not among them. */
final class CallsOnTheWire {
    private static final int FORMAT = 1;
    private static final int ABSENT = -1;

    private CallsOnTheWire() {}

    static byte[] written(List<SpooledCall> calls) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeInt(calls.size());
            for (SpooledCall each : calls) {
                out.writeUTF(each.provider().name());
                out.writeLong(each.arrival().id().getMostSignificantBits());
                out.writeLong(each.arrival().id().getLeastSignificantBits());
                out.writeLong(each.arrival().at().getEpochSecond());
                out.writeInt(each.arrival().at().getNano());
                write(out, each.call().path());
                write(out, each.call().query());
                write(out, each.call().contentType());
                out.writeInt(each.call().body().length);
                out.write(each.call().body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<SpooledCall> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                throw new IOException("not a format that is known here");
            }
            int size = in.readInt();
            List<SpooledCall> calls = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                calls.add(call(in));
            }
            return calls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpooledCall call(DataInputStream in) throws IOException {
        ProviderName provider = ProviderName.valueOf(in.readUTF());
        UUID id = new UUID(in.readLong(), in.readLong());
        Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
        String path = String.valueOf(text(in));
        String query = text(in);
        String contentType = text(in);
        return new SpooledCall(
                provider,
                new Arrival(id, at),
                new WebhookCall(path, query, contentType, null, in.readNBytes(in.readInt())));
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
